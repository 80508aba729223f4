import {expect, it} from 'vitest';
import {formatPeriod, withRemark} from '../../source/resume/period/format-period.ts';
import {parseRemarked} from '../../source/resume/period/remark.ts';

it.each([
	['2021 - 2022 (part-time)', '2021 – 2022 (part-time)'],
	['2023 - 2026 (expected)', '2023 – 2026 (expected)'],
	['2019 – 2021, part-time', '2019 – 2021 (part-time)'],
	['2019 – 2021 – parental leave', '2019 – 2021 (parental leave)'],
	['2019 - 2021 | Freelance', '2019 – 2021 (Freelance)'],
	['2019–2021: sabbatical', '2019 – 2021 (sabbatical)'],
	['2019 - Present (remote)', '2019 – Present (remote)'],
	['2019 – heute (80 %)', '2019 – Present (80 %)'],
	['2018 – 2020 (2 days a week)', '2018 – 2020 (2 days a week)'],
	['2019-2020 (on leave since 2020)', '2019 – 2020 (on leave since 2020)'],
	['Expected May 2027', 'May 2027 (expected)'],
	['2023 – Expected May 2027', '2023 – May 2027 (expected)'],
	['May 2027 expected', 'May 2027 (expected)'],
	['Expected graduation: May 2027', 'May 2027 (expected graduation)'],
	['voraussichtlich 2026', '2026 (voraussichtlich)'],
	['2027年3月 卒業予定', 'Mar 2027 (卒業予定)'],
	['June 2020 - September 2020 (4 months)', 'Jun 2020 – Sep 2020'],
	['2019 – 2020 (1 Jahr 2 Monate, Teilzeit)', '2019 – 2020 (Teilzeit)'],
	['Jan 2020 - Present · 2 yrs', 'Jan 2020 – Present'],
	['2016年4月〜2018年5月 (2年2か月)', 'Apr 2016 – May 2018'],
	['Summer 2018 (remote)', 'Summer 2018 (remote)'],
	['2019 – 2021, 2023 – 2024', '2019 – 2021, 2023 – 2024'],
	['three months', 'three months'],
])('%s', (written, shown) => {
	const period = parseRemarked(written);
	const {dates} = formatPeriod(period, 'en', 'Present', new Date(2026, 10, 28));
	expect(withRemark(dates, period)).toBe(shown);
	expect(period.written).toBe(written);
});
