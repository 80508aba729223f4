import hljs from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import c from 'highlight.js/lib/languages/c';
import cpp from 'highlight.js/lib/languages/cpp';
import csharp from 'highlight.js/lib/languages/csharp';
import css from 'highlight.js/lib/languages/css';
import dart from 'highlight.js/lib/languages/dart';
import diff from 'highlight.js/lib/languages/diff';
import dockerfile from 'highlight.js/lib/languages/dockerfile';
import elixir from 'highlight.js/lib/languages/elixir';
import go from 'highlight.js/lib/languages/go';
import graphql from 'highlight.js/lib/languages/graphql';
import haskell from 'highlight.js/lib/languages/haskell';
import ini from 'highlight.js/lib/languages/ini';
import java from 'highlight.js/lib/languages/java';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import kotlin from 'highlight.js/lib/languages/kotlin';
import less from 'highlight.js/lib/languages/less';
import lua from 'highlight.js/lib/languages/lua';
import makefile from 'highlight.js/lib/languages/makefile';
import markdown from 'highlight.js/lib/languages/markdown';
import nginx from 'highlight.js/lib/languages/nginx';
import objectivec from 'highlight.js/lib/languages/objectivec';
import perl from 'highlight.js/lib/languages/perl';
import php from 'highlight.js/lib/languages/php';
import plaintext from 'highlight.js/lib/languages/plaintext';
import powershell from 'highlight.js/lib/languages/powershell';
import protobuf from 'highlight.js/lib/languages/protobuf';
import python from 'highlight.js/lib/languages/python';
import r from 'highlight.js/lib/languages/r';
import ruby from 'highlight.js/lib/languages/ruby';
import rust from 'highlight.js/lib/languages/rust';
import scala from 'highlight.js/lib/languages/scala';
import scss from 'highlight.js/lib/languages/scss';
import shell from 'highlight.js/lib/languages/shell';
import sql from 'highlight.js/lib/languages/sql';
import swift from 'highlight.js/lib/languages/swift';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import yaml from 'highlight.js/lib/languages/yaml';
import {type Span, textOf} from '../style/span.ts';
import type {Role} from '../style/style.ts';
import {type Highlight, plainCode, scopes} from './highlight.ts';
import {decodeEntities} from './references.ts';

const languages = {
	bash,
	c,
	cpp,
	csharp,
	css,
	diff,
	dockerfile,
	elixir,
	go,
	graphql,
	haskell,
	ini,
	java,
	javascript,
	json,
	kotlin,
	php,
	python,
	ruby,
	rust,
	scala,
	sql,
	swift,
	typescript,
	xml,
	yaml,
	dart,
	less,
	lua,
	makefile,
	markdown,
	nginx,
	objectivec,
	perl,
	plaintext,
	powershell,
	protobuf,
	r,
	scss,
	shell,
};

/** The spans in highlight.js's HTML: nested `span`s with a class for the scope, and escaped text. */
function spansOf(html: string): Span[] {
	const spans: Span[] = [];
	const stack: Array<readonly Role[]> = [['code']];
	const parts = /<span class="(?:hljs-)?([\w-]*)[^"]*">|<\/span>|[^<]+/g;
	for (const [part, scope] of html.matchAll(parts)) {
		const roles = stack.at(-1) ?? ['code'];
		if (part === '</span>') stack.pop();
		else if (part.startsWith('<')) {
			const role = scopes[scope ?? ''];
			stack.push(role ? ['code', role] : roles);
		} else spans.push({text: decodeEntities(part), roles});
	}
	return spans;
}

for (const [name, language] of Object.entries(languages)) hljs.registerLanguage(name, language);
hljs.registerAliases(['vue', 'svelte'], {languageName: 'xml'});
hljs.registerAliases(['postgresql', 'psql', 'mysql'], {languageName: 'sql'});

/** More code than anyone reads in a résumé; colouring it would take longer than laying it out. */
const longestHighlighted = 20_000;
/** A longer line was written by no hand; several grammars look from each of its marks to its end. */
const endlessLine = /[^\n]{1001}/;

/** Code in one of highlight.js's languages, coloured. */
export const highlightCode: Highlight = (code, language) => {
	const isKnown = language !== '' && hljs.getLanguage(language) !== undefined;
	const isEndless = code.length > longestHighlighted || endlessLine.test(code);
	if (!isKnown || isEndless) return plainCode(code, language);
	const spans = spansOf(hljs.highlight(code, {language, ignoreIllegals: true}).value);
	// Colour is worth no letter of the code.
	return textOf(spans) === code ? spans : plainCode(code, language);
};
