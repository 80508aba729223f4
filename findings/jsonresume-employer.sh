#!/usr/bin/env bash
# jsonresume-theme-class 0.1.2, -flat 0.3.7, -onepage 0.0.3 and five more of the twelve themes that we tried: a
# document that is valid against version 1 of JSON Resume, where an employer is `name`, is set without a single
# employer and without an error. They know `company`, of version 0, alone. And without a link there is no document
# that all take: jsonresume-theme-elegant 1.16.1 throws where `basics.profiles` is missing, jsonresume-theme-cora
# 0.1.1 where it is an empty list.
# The script fails if that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund jsonresume-theme-class@0.1.2 \
	jsonresume-theme-flat@0.3.7 jsonresume-theme-onepage@0.0.3 jsonresume-theme-elegant@1.16.1 \
	jsonresume-theme-cora@0.1.1
cat >try.cjs <<'SCRIPT'
const job = {name: 'Kestrel Works', position: 'Keeper', startDate: '2020-01'};
const link = {network: 'GitHub', username: 'ada', url: 'https://github.com/ada'};
const made = (theme, profiles, work) => {
	const basics = {name: 'Ada', location: {}, ...(profiles && {profiles})};
	return require(`jsonresume-theme-${theme}`).render({basics, work: [work]});
};
const expect = (is, words) => {
	console.log(`${is ? 'still so' : 'changed'}: ${words}`);
	if (!is) process.exit(1);
};
for (const theme of ['class', 'flat', 'onepage']) {
	expect(!made(theme, [link], {...job}).includes('Kestrel'), `${theme} loses an employer under "name"`);
	expect(made(theme, [link], {...job, company: job.name}).includes('Kestrel'), `${theme} shows one under "company"`);
}
const throws = (theme, profiles) => {
	try {
		made(theme, profiles, {...job});
		return false;
	} catch {
		return true;
	}
};
expect(throws('elegant') && !throws('elegant', []), 'elegant throws without "profiles"');
expect(throws('cora', []) && !throws('cora'), 'cora throws at an empty "profiles"');
SCRIPT
node try.cjs
