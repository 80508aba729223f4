/*
 * What a client may take of the server. Times are in milliseconds, sizes in bytes.
 */
export const limits = {
	/** From connecting until we have answered the key exchange: nobody has to type for it. */
	greeting: 10_000,
	/** From connecting until somebody is let in: a person compares the fingerprint, and types yes. */
	consent: 120_000,
	/** Connections that are not let in yet, of one address and of all: those beyond are dropped at once. */
	strangersOfOne: 10,
	strangers: 100,
	/** Connections in all: what the memory of a small machine holds. */
	connections: 10_000,
	/** Tries to be let in, as OpenSSH has it: the first succeeds, unless a client insists on a key. */
	attempts: 6,
	/** Until somebody who was let in asks for something, or for something else. */
	nothingAsked: 30_000,
	/** Sizes of windows; where none is given, a terminal of old. */
	columns: 500,
	rows: 200,
	usualColumns: 80,
	usualRows: 24,
	/** Variables that a client sends, and what they take: a locale and a few more. */
	variables: 16,
	variableBytes: 1024,
	/** What may be asked for: the longest name of an entry is shorter. */
	commandBytes: 512,
	/** What a client has not read yet: some frames. Beyond it, only the newest frame is drawn. */
	unread: 65_536,
	/** Beyond this, whatever it is made of, the client is cut off. */
	mostUnread: 8_388_608,
	/** How long a client may be behind. */
	stuck: 30_000,
	/** What was typed and is not read yet: nobody pastes more into a search. */
	unheard: 65_536,
	/** Without a key, and how long before the end that is said. */
	idle: 600_000,
	warning: 30_000,
	/** For one reader in all: whoever reads on connects again. */
	visit: 3_600_000,
	/** Between two signs of life that are asked of a client, which may miss so many. */
	keepAlive: 15_000,
	keepAlivesMissed: 3,
	/** Files that are open over SFTP: its clients open one or two. */
	handles: 16,
	/** Requests over SFTP that are not answered yet: OpenSSH has 64 under way. */
	requests: 512,
	/** For what was written to be read, before a connection is cut. */
	farewell: 2000,
	/** Between two looks at all of these. */
	look: 1000,
};

export type Limits = typeof limits;
