import type {Messages} from './messages.ts';
import {formatNumber, formatSize} from './number.ts';
import {plural} from './plural.ts';

const entries = (count: number) =>
	plural('he', count, {one: 'פריט אחד', two: 'שני פריטים', other: '# פריטים'});

/** “In” is a part of the word behind it. */
const inEntries = (count: number) =>
	plural('he', count, {one: 'בפריט אחד', two: 'בשני פריטים', other: 'ב־# פריטים'});

export const he: Messages = {
	locale: 'he',
	present: 'היום',
	resume: 'קורות חיים',
	skip: 'דילוג לתוכן',
	sections: {
		about: 'אודות',
		experience: 'ניסיון תעסוקתי',
		projects: 'פרויקטים',
		education: 'השכלה',
		skills: 'מיומנויות',
		languages: 'שפות',
		certifications: 'הסמכות',
		awards: 'פרסים',
		publications: 'פרסומים',
		patents: 'פטנטים',
		volunteer: 'התנדבות',
		interests: 'תחומי עניין',
		references: 'ממליצים',
		posts: 'מאמרים',
		talks: 'הרצאות',
	},
	notTranslated: (language) => `טרם תורגם; שפת הטקסט: ${language}.`,
	actions: {
		up: 'למעלה; בתוך פריט: גלילה למעלה',
		down: 'למטה; בתוך פריט: גלילה למטה',
		open: 'פתיחת הפריט',
		back: 'חזרה לרשימה; סיום החיפוש',
		pageDown: 'עמוד למטה',
		pageUp: 'עמוד למעלה',
		halfDown: 'חצי עמוד למטה',
		halfUp: 'חצי עמוד למעלה',
		top: 'להתחלה',
		bottom: 'לסוף',
		next: 'הפריט הבא; בחיפוש: התוצאה הבאה',
		previous: 'הפריט הקודם; בחיפוש: התוצאה הקודמת',
		nextLocale: 'השפה הבאה',
		previousLocale: 'השפה הקודמת',
		search: 'חיפוש בכל הפריטים',
		technologies: 'סינון לפי טכנולוגיה',
		links: 'פתיחת קישור',
		copy: 'העתקת קישור או כתובת',
		contact: 'כרטיס ביקור',
		save: 'שמירת ה־PDF כאן',
		help: 'העזרה הזאת',
		quit: 'יציאה',
	},
	hints: {
		down: 'ניווט',
		open: 'קריאה',
		choose: 'בחירה',
		back: 'חזרה',
		pageDown: 'עמוד',
		next: 'הבא',
		nextLocale: 'שפה',
		search: 'חיפוש',
		technologies: 'טכנולוגיות',
		links: 'קישורים',
		copy: 'העתקה',
		contact: 'יצירת קשר',
		save: 'שמירת PDF',
		help: 'עזרה',
		quit: 'יציאה',
	},
	keys: {
		enter: 'Enter',
		esc: 'Esc',
		space: 'רווח',
		pagedown: 'Page Down',
		pageup: 'Page Up',
		home: 'Home',
		end: 'End',
	},
	help: 'מקשים',
	search: {
		matches: (at, total, count) =>
			`${formatNumber('he', at)} מתוך ${formatNumber('he', total)} ${inEntries(count)}`,
		none: 'לא נמצאו תוצאות.',
	},
	technologies: {
		title: 'טכנולוגיות',
		all: 'הכול',
		only: (technology) => `רק ${technology}`,
		entries,
		none: 'לא צוינו כאן טכנולוגיות.',
	},
	links: {
		title: 'קישורים',
		none: 'אין כאן קישורים.',
		opened: 'נפתח בדפדפן.',
		noBrowser: 'אי אפשר לפתוח מכאן דפדפן. זו הכתובת:',
	},
	copy: {
		title: 'העתקה',
		command: 'הפקודה שפותחת את הפריט הזה',
		email: 'כתובת דוא״ל',
		toClipboard: 'הועתק ללוח.',
		toTerminal: 'נשלח ללוח של המסוף.',
		failed: 'אין כאן לוח העתקה.',
	},
	contact: {
		title: 'יצירת קשר',
		email: 'דוא״ל',
		phone: 'טלפון',
		location: 'מיקום',
		links: 'קישורים',
		scan: 'סריקה לשמירת איש הקשר',
		tooSmall: (columns, rows) =>
			`לקוד QR דרוש חלון בגודל של לפחות ${formatSize('he', columns, rows)} תווים.`,
	},
	save: {
		making: 'ה־PDF נוצר…',
		saved: (file) => `ה־PDF נשמר: ${file}`,
		none: 'לקורות החיים האלה אין PDF לשמירה.',
		failed: (folder) => `אי אפשר לשמור את ה־PDF בתיקייה ${folder}`,
	},
	tooSmall: 'נא להגדיל את החלון.',
};
