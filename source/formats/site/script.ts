/**
 * What a page of a site does by itself: on the way to another language, the reader stays at the same
 * entry. Without it, the other language opens at its beginning. It is constant, so that the page's policy
 * can name it by its hash.
 */
export const siteScript = `
addEventListener('click', (event) => {
	const link = event.target.closest('.languages a');
	if (!link) return;
	const edge = (parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0) + 1;
	const places = [...document.querySelectorAll('section, article, .compact > *')];
	const place = places.filter((each) => each.getBoundingClientRect().top <= edge).pop();
	link.hash = place ? place.id : '';
});
`;
