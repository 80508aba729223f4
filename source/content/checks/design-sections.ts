import type {Section} from '../../resume/types.ts';
import {isCalled} from '../names/section-names.ts';
import type {SectionNames} from '../records/design/own-design.ts';

/** Reports names under `sections` of a `design` that are those of no section. */
export function checkDesignSections(
	named: readonly SectionNames[],
	sections: readonly Section[],
): void {
	for (const {names, report} of named) {
		for (const item of names?.kind === 'list' ? names.items : []) {
			if (item.kind !== 'scalar') continue;
			const isThere = sections.some(({name, titles}) =>
				isCalled(item.text, name, Object.values(titles)),
			);
			if (isThere) continue;
			report(
				'warning',
				'wrong-type',
				item.mark,
				`\`sections\` of \`design\` names “${item.text}”, but there is no such section.`,
				`The sections are ${sections.map(({name}) => name).join(', ')}.`,
			);
		}
	}
}
