/**
 * Keys that site generators and their themes read. They mean nothing in a résumé, but are no mistake.
 * Spelled as by `normalizeKey`.
 */
export const foreignKeys: ReadonlySet<string> = new Set(
	[
		// Hugo, Zola, Jekyll, Eleventy, Astro and Gatsby themselves.
		'layout type kind date publishdate publishedat publisheddate pubdate createdat updatedat expirydate lastmod modified updated created markup build',
		'aliases cascade headless linktitle menu menus outputs params extra taxonomies resources sitemap',
		'permalink redirectfrom redirectto collection collections template templates categories category',
		'series author authors slug url id key keywords path paginate pagination sortby inserianchors',
		'eleventynavigation eleventyexcludefromcollections css js script scripts style styles',
		// The look of pages, and what search engines are told.
		'cover image images img picture pictures photo avatar thumbnail thumb banner hero heroimage',
		'featured featuredimage icon icons iconbg logo logos logourl logodark darklogo companylogo alt',
		'caption gallery video videos media color colors theme background class design columns block',
		'header footer sidebar navbar hidetitle showonnavbar seo canonical canonicalurl robots opengraph',
		'og twitter meta schema social share noindex changefreq',
		'comments toc tocopen showtoc math mermaid diagram hidemeta searchhidden hiddeninhomelist',
		'showreadingtime readingtime sharebuttons disableshare showinprojects showinhome cta',
		'widget widgetid dateformat advanced view count offset external private sticky pinned',
		// What a résumé does not show.
		'section sections content status state region employmenttype jobtype worktype contract remote',
		'industry department team teamsize size companydescription network username translationkey',
		'doi isbn issn volume issue pages journal bibtex abstractshort publicationtypes',
		'urlpdf urlcode urldataset urlposter urlproject urlslides urlsource urlvideo slides',
		'uuid version dir direction note notes',
	].flatMap((line) => line.split(' ')),
);
