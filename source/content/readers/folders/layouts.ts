/*
 * Where the content of each kind of site is. All of them are one part of the program, loaded when a
 * folder turns out to be a site: a part for each would be so many more files to open.
 */
export {layoutOf as astroLayout} from './astro/layout.ts';
export {layoutOf as eleventyLayout} from './eleventy/layout.ts';
export {layoutOf as gatsbyLayout} from './gatsby/layout.ts';
export {layoutOf as generatorLayout} from './generators/layout.ts';
export {layoutOf as hugoLayout} from './hugo/layout.ts';
export {layoutOf as jekyllLayout} from './jekyll/layout.ts';
export {contentOf as zolaContentLayout, siteOf as zolaLayout} from './zola/layout.ts';
