import {type Span, styled} from '../style/span.ts';
import type {Role} from '../style/style.ts';

/** Code as spans, whose text is the code: coloured when its language is known, never by guessing. */
export type Highlight = (code: string, language: string) => Span[];

/** Colours nothing: for texts without code in a known language. */
export const plainCode: Highlight = (code) => [styled(code, 'code')];

/** The languages that can be coloured, by all of their names: known before any of them is loaded. */
export const languageNames: ReadonlySet<string> = new Set(
	`
	bash sh zsh c h cpp cc c++ h++ hpp hh hxx cxx csharp cs c# css dart diff patch dockerfile
	docker elixir ex exs go golang graphql gql haskell hs ini toml java jsp javascript js jsx
	mjs cjs json jsonc json5 kotlin kt kts ktm ktx less lua pluto makefile mk mak make
	markdown md mkdown mkd nginx nginxconf objectivec mm objc obj-c obj-c++ objective-c++ perl
	pl pm php plaintext text txt powershell pwsh ps ps1 protobuf proto python py gyp ipython r
	ruby rb gemspec podspec thor irb rust rs scala scss shell console shellsession sql swift
	typescript ts tsx mts cts xml html xhtml rss atom xjb xsd xsl plist wsf svg yaml yml vue
	svelte postgresql psql mysql
`
		.trim()
		.split(/\s+/),
);

/** The roles of code that a theme gives a look to, by highlight.js's names for scopes. */
export const scopes: Readonly<Record<string, Role>> = {
	keyword: 'keyword',
	operator: 'keyword',
	built_in: 'name',
	type: 'name',
	title: 'name',
	section: 'name',
	name: 'name',
	'selector-tag': 'name',
	attr: 'name',
	attribute: 'name',
	property: 'name',
	variable: 'name',
	literal: 'value',
	number: 'value',
	symbol: 'value',
	string: 'string',
	regexp: 'string',
	'template-tag': 'string',
	comment: 'comment',
	quote: 'comment',
	doctag: 'comment',
	meta: 'comment',
	addition: 'string',
	deletion: 'keyword',
};
