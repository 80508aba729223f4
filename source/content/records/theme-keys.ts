import {keySet} from '../data/value.ts';

/**
 * Keys at the top of front matter that site generators read: Hugo, Zola, Jekyll, Eleventy, Astro and
 * Gatsby. They mean nothing in a résumé, but are no mistake. Spelled as by `normalizeKey`.
 */
export const pageKeys = keySet(
	'layout type kind date publishdate publishedat publisheddate pubdate createdat updatedat expirydate lastmod modified updated created markup build',
	'aliases cascade headless linktitle menu menus outputs params extra taxonomies resources sitemap',
	'permalink redirectfrom redirectto collection collections template templates categories category',
	'series author authors slug id key path paginate pagination sortby inserianchors',
	'eleventynavigation eleventyexcludefromcollections css js script scripts style styles',
	'count view advanced offset external private section meta schema social comments',
);

/** Keys of the look of pages, and of what search engines are told, wherever they stand. */
export const lookKeys = keySet(
	'cover image images img picture pictures photo avatar thumbnail thumb banner hero heroimage',
	'featured featuredimage icon icons iconbg iconpack logo logos logourl logodark darklogo companylogo alt',
	'caption gallery video videos media color colors theme background class design columns block',
	'header footer sidebar navbar hidetitle showonnavbar seo canonical canonicalurl robots opengraph',
	'og twitter share noindex changefreq',
	'toc tocopen showtoc math mermaid diagram hidemeta searchhidden hiddeninhomelist',
	'showreadingtime readingtime sharebuttons disableshare showinprojects showinhome cta',
	'widget widgetid dateformat sticky pinned',
	'buttons filter id uuid version dir direction translationkey',
	'rel target classname bodyclass imgclass',
);
