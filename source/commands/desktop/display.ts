/** Whether the reader sits at a different computer from the one this runs on. */
function isRemote(): boolean {
	const {SSH_CONNECTION, SSH_CLIENT, SSH_TTY} = process.env;
	return Boolean(SSH_CONNECTION || SSH_CLIENT || SSH_TTY);
}

/** Whether this is the Windows Subsystem for Linux. */
export function isInWindows(): boolean {
	return process.platform === 'linux' && Boolean(process.env.WSL_DISTRO_NAME);
}

/**
 * Whether the reader has a desktop here, with windows and a clipboard. On Linux, containers included,
 * the display tells.
 */
export function hasDesktop(): boolean {
	if (isRemote()) return false;
	if (['darwin', 'win32', 'android'].includes(process.platform) || isInWindows()) return true;
	return Boolean(process.env.WAYLAND_DISPLAY || process.env.DISPLAY);
}
