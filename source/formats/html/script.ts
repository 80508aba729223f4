/**
 * What the page does by itself: it shows one language at a time, and on the way to another one the
 * reader stays at the same place. Nothing is remembered but in the address. It is constant, so that
 * the page's policy can name it by its hash.
 *
 * The place is the last entry or section that begins above the upper edge, and in an entry the part
 * of it, a paragraph or a list, with how much of that is already above; where the two languages have
 * different numbers of parts, it is how much of the entry. An address with `/` between its parts, as pages
 * once had, leads to the same place.
 */
export const script = `
(() => {
	const root = document.documentElement;
	const editions = [...document.querySelectorAll('.edition')];
	const found = (hash) => {
		const id = hash.slice(1);
		return id && (document.getElementById(id) || document.getElementById(id.replaceAll('/', '_')));
	};
	const editionAt = (hash) => {
		const place = found(hash);
		return place ? place.closest('.edition') : null;
	};
	const show = (edition) => {
		for (const each of editions) each.hidden = each !== edition;
		root.lang = edition.lang;
		root.dir = edition.dir;
		document.title = edition.dataset.title;
		const list = edition.querySelector('.languages ul');
		const here = list && list.querySelector('[aria-current]');
		if (here) list.scrollLeft = here.offsetLeft - list.clientWidth / 2;
	};
	const top = (element) => element.getBoundingClientRect().top;
	const edge = () => (parseFloat(getComputedStyle(root).scrollPaddingTop) || 0) + 1;
	const partsOf = (place) => [place, ...place.querySelectorAll(':scope > header, :scope > .text > *')];
	const lastAbove = (elements) => elements.filter((each) => top(each) <= edge()).pop();
	const counterpart = (place, from, to) => {
		const same = (id) => document.getElementById(to.id + id.slice(from.id.length));
		const section = place.closest('section');
		return same(place.id) || (section && same(section.id)) || to;
	};
	const change = (to) => {
		const from = editions.find((each) => !each.hidden);
		const places = [...from.querySelectorAll('section, article, .compact > *')];
		const place = lastAbove(places) || from;
		const parts = partsOf(place);
		const index = parts.indexOf(lastAbove(parts) || place);
		const share = (each) => (edge() - top(each)) / (each.offsetHeight || 1);
		const shares = [share(place), share(parts[index])];
		const high = scrollY;
		show(to);
		const other = counterpart(place, from, to);
		const others = partsOf(other);
		const same = others.length === parts.length;
		const goal = same ? others[index] : other;
		const past = goal.offsetHeight * shares[same ? 1 : 0];
		const y = other === to ? high : scrollY + top(goal) + past - edge();
		scrollTo({top: y, behavior: 'instant'});
		try {
			history.replaceState(null, '', '#' + other.id);
		} catch {}
		const here = to.querySelector('.languages [aria-current]');
		if (here) here.focus({preventScroll: true});
	};
	root.classList.add('single');
	show(editionAt(location.hash) || editions[0]);
	if (location.hash.includes('/') && found(location.hash)) found(location.hash).scrollIntoView();
	addEventListener('hashchange', () => {
		const edition = location.hash ? editionAt(location.hash) : editions[0];
		if (!edition || !edition.hidden) return;
		show(edition);
		if (found(location.hash)) found(location.hash).scrollIntoView();
	});
	addEventListener('click', (event) => {
		const link = event.target.closest('.languages a');
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		const to = editionAt(link.hash);
		if (to && to.hidden) change(to);
	});
})();
`;
