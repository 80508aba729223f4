import {gzipSync} from 'node:zlib';
import type {Manifest} from './manifest.ts';

/**
 * What a visitor will download, in words. The number of bytes is that of the files in one archive,
 * as npm makes it, to within a few per cent.
 */
export function summary(
	folder: string,
	files: ReadonlyMap<string, Buffer>,
	{name, version, advice}: Manifest,
	pdfs: {names: readonly string[]; advice: readonly string[]},
): string {
	const packed = gzipSync(Buffer.concat([...files.values()]), {level: 9}).length;
	const unpacked = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
	const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1000)} kB`;
	const sized = (each: string) => `${each}, ${kilobytes(files.get(each)?.length ?? 0)}`;
	return [
		`Packed ${name} ${version} into ${folder}/: ${files.size} files, 1 package, ${kilobytes(packed)} to download, ${kilobytes(unpacked)} on disk.`,
		...(pdfs.names.length > 0
			? [`For visitors who press s: ${pdfs.names.map(sized).join(', ')}.`]
			: []),
		...pdfs.advice,
		...advice,
		`Try it: npm pack, then npx ./${name.replace(/^@/, '').replace('/', '-')}-${version}.tgz`,
		'',
	].join('\n');
}
