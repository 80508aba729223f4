/** The configurations of Jekyll, the one that counts first. */
export const configurations: readonly string[] = ['_config.yml', '_config.yaml', '_config.toml'];
