import type {Section} from '../../resume/types.ts';
import {at} from '../data/value.ts';
import {isCalled} from '../names/section-names.ts';
import {profileValue} from '../records/fields/profile.ts';
import type {ProfileSource} from '../records/record.ts';

/** Reports names under `sections` of a `design` that are those of no section. */
export function checkDesignSections(
	profiles: readonly ProfileSource[],
	sections: readonly Section[],
): void {
	for (const profile of profiles) {
		const list = at(profileValue(profile, 'design'), 'sections');
		for (const item of list?.kind === 'list' ? list.items : []) {
			if (item.kind !== 'scalar') continue;
			const isThere = sections.some(({name, titles}) =>
				isCalled(item.text, name, Object.values(titles)),
			);
			if (isThere) continue;
			profile.report(
				'warning',
				'wrong-type',
				item.mark,
				`\`sections\` of \`design\` names “${item.text}”, but there is no such section.`,
				`The sections are ${sections.map(({name}) => name).join(', ')}.`,
			);
		}
	}
}
