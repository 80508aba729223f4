import {cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/** How many variants the sample is given. */
export const howMany = 20;

/** The sample in a folder, with a target for each of twenty companies; returns that of its content. */
export function sampleForMany(folder: string, outputs: string): string {
	const content = path.join(folder, 'content');
	cpSync('content', content, {recursive: true});
	const experience = path.join(content, 'en/experience');
	const entries = readdirSync(experience).map((file) => file.replace(/\.md$/, ''));
	const [, line = ''] =
		/^- (.+)$/m.exec(readFileSync(path.join(experience, 'remington-rand.md'), 'utf8')) ?? [];
	mkdirSync(path.join(content, 'targets'));
	for (let index = 0; index < howMany; index++) {
		const others = entries.filter((each) => each !== 'remington-rand');
		const excluded = others[index % others.length];
		const texts = [
			`exclude: [experience/${excluded}]`,
			`headline: {en: Engineer for company ${index}, es: Ingeniera para ${index}, fr: Pour ${index}}`,
			'entries:',
			'  remington-rand:',
			`    replace: [{was: ${JSON.stringify(line)}, with: "What company ${index} asks for"}]`,
			`    add: {en: [Added for ${index}], es: [Añadido para ${index}], fr: [Ajouté pour ${index}]}`,
		];
		writeFileSync(path.join(content, `targets/company-${index}.yml`), `${texts.join('\n')}\n`);
	}
	const profile = path.join(content, 'profile.yml');
	writeFileSync(profile, `${readFileSync(profile, 'utf8').trimEnd()}\noutputs: ${outputs}\n`);
	return content;
}
