/**
 * A network by the names that it goes by, spelled as by `spell`, and where the page of somebody is
 * there: `*` is their name. `users` are the names that it gives, where they are told from an address.
 */
type Network = {names: string; page: string; users?: RegExp};

const networks: readonly Network[] = [
	{names: 'arxiv', page: 'arxiv.org/abs/*'},
	{names: 'behance', page: 'www.behance.net/*'},
	{names: 'bitbucket', page: 'bitbucket.org/*'},
	{names: 'bluesky bsky', page: 'bsky.app/profile/*'},
	{names: 'codeberg', page: 'codeberg.org/*'},
	{names: 'codeforces', page: 'codeforces.com/profile/*'},
	{names: 'codepen', page: 'codepen.io/*'},
	{names: 'devto dev devcommunity', page: 'dev.to/*', users: /^\w+$/},
	{names: 'dribbble', page: 'dribbble.com/*'},
	{names: 'facebook', page: 'www.facebook.com/*'},
	{names: 'flickr', page: 'www.flickr.com/people/*'},
	{names: 'github', page: 'github.com/*', users: /^[\w-]+$/},
	{names: 'gitlab', page: 'gitlab.com/*'},
	{names: 'googlescholar scholar', page: 'scholar.google.com/citations?user=*', users: /^[\w-]+$/},
	{names: 'hackernews', page: 'news.ycombinator.com/user?id=*'},
	{names: 'hackerrank', page: 'www.hackerrank.com/profile/*'},
	{names: 'huggingface', page: 'huggingface.co/*'},
	{names: 'imdb', page: 'www.imdb.com/name/*', users: /^nm\d+$/},
	{names: 'instagram', page: 'www.instagram.com/*'},
	{names: 'kaggle', page: 'www.kaggle.com/*'},
	{names: 'keybase', page: 'keybase.io/*'},
	{names: 'leetcode', page: 'leetcode.com/u/*'},
	{names: 'linkedin', page: 'www.linkedin.com/in/*'},
	{names: 'matrix', page: 'matrix.to/#/*', users: /^@.+:.+$/},
	{names: 'medium', page: 'medium.com/@*'},
	{names: 'npm npmjs', page: 'www.npmjs.com/~*'},
	{names: 'orcid', page: 'orcid.org/*', users: /^(?:\d{4}-){3}\d{3}[\dX]$/i},
	{names: 'pinterest', page: 'www.pinterest.com/*'},
	{names: 'reddit', page: 'www.reddit.com/user/*', users: /^[\w-]+$/},
	{names: 'researchgate', page: 'www.researchgate.net/profile/*'},
	{names: 'snapchat', page: 'www.snapchat.com/add/*'},
	{names: 'soundcloud', page: 'soundcloud.com/*'},
	{names: 'stackoverflow', page: 'stackoverflow.com/users/*', users: /^\d+(?:\/[^/]+)?$/},
	{names: 'telegram', page: 't.me/*', users: /^\w+$/},
	{names: 'threads', page: 'www.threads.net/@*'},
	{names: 'tiktok', page: 'www.tiktok.com/@*'},
	{names: 'twitch', page: 'www.twitch.tv/*', users: /^\w+$/},
	{names: 'twitter', page: 'twitter.com/*', users: /^\w+$/},
	{names: 'vimeo', page: 'vimeo.com/*'},
	{names: 'weibo', page: 'weibo.com/*'},
	{names: 'whatsapp', page: 'wa.me/*', users: /^\+?[\d\s()-]+$/},
	{names: 'x', page: 'x.com/*', users: /^\w+$/},
	{names: 'xing', page: 'www.xing.com/profile/*'},
	{names: 'youtube', page: 'www.youtube.com/@*'},
	{names: 'zhihu', page: 'www.zhihu.com/people/*'},
];

const byName = new Map(
	networks.flatMap((network) => network.names.split(' ').map((name) => [name, network] as const)),
);

/** `Stack Overflow`, `stack-overflow` and `StackOverflow` are one. */
function spell(name: string): string {
	return name.toLowerCase().replace(/[\s._-]/g, '');
}

/** What an address is written like, rather than a name: `github.com/ada`, `https://…`. */
const isAddress = /^[a-z][a-z\d+.-]*:|^www\.|^[\w-]+(?:\.[\w-]+)+\//i;

/**
 * The address of somebody on a network who is known there by a name. Undefined if the network is not
 * known, or what they wrote is an address. Unless it `mustBe` a name, it has to look like one.
 */
export function networkAddress(network: string, name: string, mustBe: boolean): string | undefined {
	const user = name.trim();
	// The name on these tells the server too.
	const [, account, server] = /^@?([\w.+-]+)@([\w-]+(?:\.[\w-]+)+)$/.exec(user) ?? [];
	const kind = spell(network);
	if (server !== undefined && /^(?:mastodon|fediverse|pixelfed|peertube)$/.test(kind))
		return `https://${server}/@${account}`;
	const known = byName.get(kind);
	if (!known || user === '' || isAddress.test(user)) return undefined;
	const {page, users = /^@?[\w.~-]+$/} = known;
	const own = kind === 'matrix' ? user : user.replace(/^@/, '');
	if (!mustBe && !users.test(own)) return undefined;
	// A name may not lead to another place of the network than a person's.
	const safe = kind === 'whatsapp' ? own.replace(/\D/g, '') : encodeURI(own).replace(/[?#]/g, '');
	const whole = page.startsWith('bsky') && !safe.includes('.') ? `${safe}.bsky.social` : safe;
	return `https://${page.replace('*', whole)}`;
}
