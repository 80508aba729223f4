/**
 * Whether Windows keeps a name for a device, whatever stands behind its first dot: what is written there
 * is in no file (learn.microsoft.com/windows/win32/fileio/naming-a-file). For names in lower case.
 */
export function isDeviceName(name: string): boolean {
	return /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/.test(name);
}
