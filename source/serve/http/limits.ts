/** What one reader may take of the process, over HTTP. Times are in ms, sizes in bytes. */
export const httpLimits = {
	/** For the head of a request: the slowest phone sends its few hundred bytes sooner. */
	headers: 10_000,
	/** For a whole request. There is nothing to it but its head. */
	request: 15_000,
	/** How often the two above are looked at. */
	check: 1_000,
	/** Between two requests of one connection: browsers ask again within a page, and open anew later. */
	keepAlive: 10_000,
	/** Without a byte moving in either direction, as when a reader has stopped reading. */
	silence: 30_000,
	/** For making what was asked for. Then the reader is told to ask again, and finds it made. */
	making: 25_000,
	/** For reading an answer, besides what it takes at the speed below. */
	reading: 30_000,
	/** In bytes a second: whoever reads more slowly than the slowest mobile network is no reader. */
	slowest: 4_000,
	/** Of all headers together. Browsers send 2 kB, with somebody else's cookies. */
	headerBytes: 8_192,
	/** Of headers: browsers send 20, and proxies add some. */
	headerCount: 100,
	/** Of connections at a time: some 20 kB each; more are refused before anything is read. */
	connections: 2_000,
	/** Of requests on one connection: then it is closed, and others may have it. */
	requests: 1_000,
	/** Of what was compressed or printed, and is kept for the next who asks. */
	kept: 32_000_000,
	/** Of the items in a header that is a list: no browser sends half as many. */
	items: 32,
	/** In letters, of a path that a sentence or a line of the log repeats. */
	quoted: 100,
};
