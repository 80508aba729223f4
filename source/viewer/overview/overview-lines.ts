import {periodText} from '../../formats/page-layout.ts';
import type {Size} from '../../formats/qr-code.ts';
import {textWidth} from '../../markdown/layout/width.ts';
import type {Markdown} from '../../markdown/markdown.ts';
import {type Line, plain, type Span, styled} from '../../markdown/style/span.ts';
import type {Messages} from '../../messages/messages.ts';
import {idsOn, type Page} from '../../resume/pages.ts';
import {plainLine} from '../../resume/plain-text.ts';
import type {Locale, Profile} from '../../resume/types.ts';
import {fill, shorten} from '../layout/fit-text.ts';
import {timelineOf} from '../layout/timeline.ts';

/** How the overview is laid out. */
export type OverviewSetting = {
	room: Size;
	/** The id of the entry that is chosen. */
	chosen: string | undefined;
	hyperlinks: boolean;
	now: Date;
	locale: Locale;
	messages: Messages;
	markdown: Markdown;
};

/** All of a career at once, as lines that fill the room at most. */
export function overviewLines(
	{name, headline = '', location = '', email = ''}: Profile,
	pages: readonly Page[],
	setting: OverviewSetting,
): Line[] {
	const {room, chosen, hyperlinks, messages, markdown, now} = setting;
	const {columns, rows} = room;
	const whole = (text: string) => shorten(plainLine(text), columns);
	const labels = Math.floor(columns / 2);
	const timeline = timelineOf(pages, columns - labels - 2, now);
	const roles = pages.flatMap((page): Span[][] => {
		const [entry] = page.entries;
		if (!entry || page.compact || !timeline?.hasBar(page)) return [];
		const bar = timeline.barOf(page);
		const isChosen = chosen !== undefined && idsOn(page).includes(chosen);
		const [dates = ''] = periodText(entry, setting);
		const label = [entry.title, entry.organization, bar ? '' : dates].filter(Boolean).join(' · ');
		const sign = isChosen ? '› ' : '  ';
		const text = fill(sign + plainLine(label), labels);
		return [
			[
				isChosen ? styled(text, 'strong') : plain(text),
				...(bar
					? [plain(' '.repeat(bar.start + 2)), styled('━'.repeat(bar.length), 'marker')]
					: []),
			],
		];
	});
	const head: Span[][] = [
		[styled(whole(name || messages.resume), 'heading1')],
		[styled(whole(headline), 'em')],
		[styled(whole(location), 'muted')],
	].filter(([span]) => textWidth(span?.text ?? '') > 0);
	const foot = email ? [[], markdown.link(email, `mailto:${plainLine(email)}`, hyperlinks)] : [];
	return [...head, [], ...roles, ...foot]
		.slice(0, rows)
		.map((spans, offset) => ({spans, block: 0, offset}));
}
