/** What was built, by esbuild's record of it. */
export function readOutputs({outputs}) {
	const entries = Object.entries(outputs);
	return {
		files: Object.keys(outputs),
		/** What a file loads: `path`, `kind`, and whether it is `external`. */
		importsOf: (file) => outputs[file].imports,
		/** The names that a file exports. */
		exportsOf: (file) => outputs[file].exports,
		/** The source that a file was made for, if it was made for one. */
		entryOf: (file) => outputs[file]?.entryPoint,
		/** The file that was made for a source. */
		outputOf: (entry) => entries.find(([, output]) => output.entryPoint === entry)[0],
	};
}
