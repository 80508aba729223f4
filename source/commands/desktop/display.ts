/** Whether the reader sits at another computer than the one that this runs on. */
export function isRemote(): boolean {
	const {SSH_CONNECTION, SSH_CLIENT, SSH_TTY} = process.env;
	return Boolean(SSH_CONNECTION || SSH_CLIENT || SSH_TTY);
}

/** Whether this is a Linux inside of a Windows. */
export function isInWindows(): boolean {
	return process.platform === 'linux' && Boolean(process.env.WSL_DISTRO_NAME);
}

/**
 * Whether the reader has a desktop here, with windows and a clipboard. A container without one is
 * told by its lack of a display, as any other Linux is; one that was lent a display has a desktop.
 */
export function hasDesktop(): boolean {
	if (isRemote()) return false;
	if (['darwin', 'win32', 'android'].includes(process.platform) || isInWindows()) return true;
	return Boolean(process.env.WAYLAND_DISPLAY || process.env.DISPLAY);
}
