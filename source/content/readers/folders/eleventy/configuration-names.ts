/** The names that Eleventy's configuration goes by. */
export const configurationNames = /^(?:eleventy[.-]config\.[cm]?[jt]s|\.eleventy\.[cm]?js)$/i;
