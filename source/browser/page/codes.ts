/*
 * A script of its own, as only contact cards have QR codes.
 */
import {qrModules} from '../../formats/contact/qr-modules.ts';

declare global {
	/** Called with what makes QR codes. */
	var takeCodes: (modules: typeof qrModules) => void;
}

takeCodes(qrModules);
