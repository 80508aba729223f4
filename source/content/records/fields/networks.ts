import {parseUrl} from '../../../resume/link-schemes.ts';

/**
 * A network, by its name and by what else it is called, as `spell` spells that, and where the page of
 * somebody is there: `*` is their name. `users` are the names that it gives, where they are told from
 * an address.
 */
type Network = {name: string; also?: string; page: string; users?: RegExp};

const networks: readonly Network[] = [
	{name: 'Academia.edu', also: 'academia academiaedu', page: 'independent.academia.edu/*'},
	{name: 'ACM Digital Library', also: 'acm', page: 'dl.acm.org/profile/*', users: /^\d+$/},
	{name: 'arXiv', page: 'arxiv.org/abs/*'},
	{name: 'AtCoder', page: 'atcoder.jp/users/*'},
	{name: 'Bandcamp', page: '*.bandcamp.com', users: /^[\w-]+$/},
	{name: 'Behance', page: 'www.behance.net/*'},
	{name: 'Bitbucket', page: 'bitbucket.org/*'},
	{name: 'Bluesky', also: 'bsky', page: 'bsky.app/profile/*'},
	{name: 'Buy Me a Coffee', also: 'bmc', page: 'buymeacoffee.com/*'},
	{name: 'Calendly', page: 'calendly.com/*', users: /^[\w./-]+$/},
	{name: 'Chess.com', also: 'chess', page: 'www.chess.com/member/*'},
	{name: 'Codeberg', page: 'codeberg.org/*'},
	{name: 'CodeChef', page: 'www.codechef.com/users/*'},
	{name: 'Codeforces', page: 'codeforces.com/profile/*'},
	{name: 'CodePen', page: 'codepen.io/*'},
	{name: 'Codewars', page: 'www.codewars.com/users/*'},
	{name: 'crates.io', also: 'crates', page: 'crates.io/users/*'},
	{name: 'DBLP', page: 'dblp.org/pid/*', users: /^\d+\/[\w-]+$/},
	{name: 'DEV', also: 'devto devcommunity', page: 'dev.to/*', users: /^\w+$/},
	{name: 'DeviantArt', page: 'www.deviantart.com/*'},
	{name: 'Devpost', page: 'devpost.com/*'},
	{name: 'Docker Hub', also: 'docker', page: 'hub.docker.com/u/*'},
	{name: 'Dribbble', page: 'dribbble.com/*'},
	{name: 'Exercism', page: 'exercism.org/profiles/*'},
	{name: 'Facebook', also: 'fb', page: 'www.facebook.com/*'},
	{name: 'Flickr', page: 'www.flickr.com/people/*'},
	{name: 'GeeksforGeeks', also: 'gfg', page: 'www.geeksforgeeks.org/user/*'},
	{name: 'Gitee', page: 'gitee.com/*'},
	{name: 'GitHub', also: 'gh', page: 'github.com/*', users: /^[\w-]+$/},
	{name: 'GitLab', page: 'gitlab.com/*'},
	{
		name: 'Google Scholar',
		also: 'scholar',
		page: 'scholar.google.com/citations?user=*',
		users: /^[\w-]+$/,
	},
	{name: 'Hacker News', also: 'hn', page: 'news.ycombinator.com/user?id=*'},
	{name: 'HackerEarth', page: 'www.hackerearth.com/@*'},
	{name: 'HackerOne', page: 'hackerone.com/*'},
	{name: 'HackerRank', page: 'www.hackerrank.com/profile/*'},
	{name: 'Hashnode', page: 'hashnode.com/@*'},
	{name: 'Hugging Face', page: 'huggingface.co/*'},
	{name: 'IEEE Xplore', also: 'ieee', page: 'ieeexplore.ieee.org/author/*', users: /^\d+$/},
	{name: 'IMDb', page: 'www.imdb.com/name/*', users: /^nm\d+$/},
	{name: 'INSPIRE', also: 'inspirehep', page: 'inspirehep.net/authors/*', users: /^\d+$/},
	{name: 'Instagram', page: 'www.instagram.com/*'},
	{name: 'Kaggle', page: 'www.kaggle.com/*'},
	{name: 'Keybase', page: 'keybase.io/*'},
	{name: 'Ko-fi', page: 'ko-fi.com/*'},
	{name: 'Last.fm', page: 'www.last.fm/user/*'},
	{name: 'Lattes', page: 'lattes.cnpq.br/*', users: /^\d+$/},
	{name: 'LeetCode', page: 'leetcode.com/u/*'},
	{name: 'Letterboxd', page: 'letterboxd.com/*'},
	{name: 'Liberapay', page: 'liberapay.com/*'},
	{name: 'Lichess', page: 'lichess.org/@/*'},
	{name: 'LinkedIn', page: 'www.linkedin.com/in/*'},
	{name: 'MathOverflow', page: 'mathoverflow.net/users/*', users: /^\d+(?:\/[^/]+)?$/},
	{name: 'Matrix', page: 'matrix.to/#/*', users: /^@.+:.+$/},
	{name: 'Medium', page: 'medium.com/@*'},
	{name: 'Mixcloud', page: 'www.mixcloud.com/*'},
	{name: 'npm', also: 'npmjs', page: 'www.npmjs.com/~*'},
	{name: 'NuGet', page: 'www.nuget.org/profiles/*'},
	{name: 'OpenReview', page: 'openreview.net/profile?id=*', users: /^~\w+$/},
	{name: 'ORCID', page: 'orcid.org/*', users: /^(?:\d{4}-){3}\d{3}[\dX]$/i},
	{name: 'OSF', page: 'osf.io/*', users: /^\w{5}$/},
	{name: 'Patreon', page: 'www.patreon.com/*'},
	{name: 'PayPal', page: 'paypal.me/*'},
	{name: 'Pinterest', page: 'www.pinterest.com/*'},
	{name: 'Publons', page: 'publons.com/researcher/*', users: /^\d+(?:\/[^/]+)?$/},
	{name: 'PyPI', page: 'pypi.org/user/*'},
	{name: 'Qiita', page: 'qiita.com/*'},
	{name: 'Quora', page: 'www.quora.com/profile/*'},
	{name: 'Reddit', page: 'www.reddit.com/user/*', users: /^[\w-]+$/},
	{name: 'Replit', page: 'replit.com/@*'},
	{
		name: 'ResearcherID',
		also: 'researcher webofscience',
		page: 'www.webofscience.com/wos/author/record/*',
		users: /^[A-Z]{1,3}-\d{4}-\d{4}$/i,
	},
	{name: 'ResearchGate', page: 'www.researchgate.net/profile/*'},
	{name: 'RubyGems', page: 'rubygems.org/profiles/*'},
	{name: 'Scopus', page: 'www.scopus.com/authid/detail.uri?authorId=*', users: /^\d+$/},
	{name: 'Semantic Scholar', page: 'www.semanticscholar.org/author/*', users: /^\d+$/},
	{name: 'SlideShare', page: 'www.slideshare.net/*'},
	{name: 'Snapchat', page: 'www.snapchat.com/add/*'},
	{name: 'SoundCloud', page: 'soundcloud.com/*'},
	{name: 'SourceForge', page: 'sourceforge.net/u/*'},
	{name: 'sourcehut', also: 'srht', page: 'sr.ht/~*'},
	{name: 'Speaker Deck', page: 'speakerdeck.com/*'},
	{name: 'Spotify', page: 'open.spotify.com/user/*'},
	{name: 'SSRN', page: 'papers.ssrn.com/sol3/cf_dev/AbsByAuth.cfm?per_id=*', users: /^\d+$/},
	{name: 'Stack Overflow', page: 'stackoverflow.com/users/*', users: /^\d+(?:\/[^/]+)?$/},
	{name: 'Steam', page: 'steamcommunity.com/id/*'},
	{name: 'Strava', page: 'www.strava.com/athletes/*'},
	{name: 'Substack', page: '*.substack.com', users: /^[\w-]+$/},
	{name: 'Telegram', page: 't.me/*', users: /^\w+$/},
	{name: 'Threads', page: 'www.threads.net/@*'},
	{name: 'TikTok', page: 'www.tiktok.com/@*'},
	{name: 'Topcoder', page: 'profiles.topcoder.com/*'},
	{name: 'TryHackMe', page: 'tryhackme.com/p/*'},
	{name: 'Tumblr', page: '*.tumblr.com', users: /^[\w-]+$/},
	{name: 'Twitch', page: 'www.twitch.tv/*', users: /^\w+$/},
	{name: 'Twitter', page: 'twitter.com/*', users: /^\w+$/},
	{name: 'Unsplash', page: 'unsplash.com/@*'},
	{name: 'Velog', page: 'velog.io/@*'},
	{name: 'Vimeo', page: 'vimeo.com/*'},
	{name: 'VK', also: 'vkontakte', page: 'vk.com/*'},
	{name: 'WakaTime', page: 'wakatime.com/@*'},
	{name: 'Weibo', page: 'weibo.com/*'},
	{name: 'Wellfound', also: 'angellist', page: 'wellfound.com/u/*'},
	{name: 'WhatsApp', page: 'wa.me/*', users: /^\+?[\d\s()-]+$/},
	{name: 'Wikidata', page: 'www.wikidata.org/wiki/*', users: /^Q\d+$/},
	{name: 'X', page: 'x.com/*', users: /^\w+$/},
	{name: 'XING', page: 'www.xing.com/profile/*'},
	{name: 'YouTube', page: 'www.youtube.com/@*'},
	{name: 'Zenn', page: 'zenn.dev/*'},
	{name: 'Zhihu', page: 'www.zhihu.com/people/*'},
	{name: 'Zotero', page: 'www.zotero.org/*'},
];

const byName = new Map(
	networks.flatMap((network) =>
		[spell(network.name), ...(network.also?.split(' ') ?? [])].map(
			(name) => [name, network] as const,
		),
	),
);

/** What may stand behind the name of a network in a key: `github_username`, `orcid-id`. */
const ending = /(?:userid|username|user|id|profile|handle|account)$/;

function networkNamed(name: string): Network | undefined {
	const spelled = spell(name);
	return byName.get(spelled) ?? byName.get(spelled.replace(ending, ''));
}

/** What a network is called, by any name or key of it; undefined for what is none. */
export function networkName(name: string): string | undefined {
	return networkNamed(name)?.name;
}

/** `Stack Overflow`, `stack-overflow` and `StackOverflow` are one. */
function spell(name: string): string {
	return name.toLowerCase().replace(/[\s._-]/g, '');
}

/** Networks of many servers. */
const servers = /^(?:mastodon|fediverse|pixelfed|peertube)$/;

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
	if (server !== undefined && servers.test(kind.replace(ending, '')))
		return `https://${server}/@${account}`;
	const known = networkNamed(kind);
	if (!known || user === '' || isAddress.test(user)) return undefined;
	const {page, users = /^@?[\w.~-]+$/} = known;
	const own = known.name === 'Matrix' ? user : user.replace(/^@/, '');
	if (!mustBe && !users.test(own)) return undefined;
	// A name may not lead to another place of the network than a person's.
	const safe =
		known.name === 'WhatsApp' ? own.replace(/\D/g, '') : encodeURI(own).replace(/[?#]/g, '');
	const whole = page.startsWith('bsky') && !safe.includes('.') ? `${safe}.bsky.social` : safe;
	return `https://${page.replace('*', whole)}`;
}

/** Of each network its host, and the pattern of the pages of its users. */
const pages = networks.map(({name, page}) => {
	const bare = page.replace(/^www\./, '');
	const pattern = bare.replace(/[.?]/g, '\\$&').replace('*', '([^/?#]+)');
	const [host = ''] = bare.replace(/^\*\./, '').split('/');
	return {name, host, user: new RegExp(`^https?://(?:www\\.)?${pattern}/?$`, 'i')};
});

/** The network that an address belongs to, and the name that somebody has there, if it tells that. */
export function networkOf(address: string): {name: string; user?: string} | undefined {
	const url = parseUrl(address);
	if (!url) return undefined;
	const {hostname} = url;
	const own = pages.filter(({host}) => hostname === host || hostname.endsWith(`.${host}`));
	const found = own.find(({user}) => user.test(address)) ?? own[0];
	const [, user] = found?.user.exec(address) ?? [];
	return found && {name: found.name, ...(user !== undefined && {user})};
}
