/**
 * Whether Windows reserves a name for a device, with any extension: nothing written there is in a file
 * (learn.microsoft.com/windows/win32/fileio/naming-a-file). For names in lower case.
 */
export function isDeviceName(name: string): boolean {
	return /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/.test(name);
}
