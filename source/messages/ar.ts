import type {Messages} from './messages.ts';
import {number, size} from './number.ts';
import {plural} from './plural.ts';

const entries = (count: number) =>
	plural('ar', count, {
		zero: 'لا عناصر',
		one: 'عنصر واحد',
		two: 'عنصران',
		few: '# عناصر',
		many: '# عنصرًا',
		other: '# عنصر',
	});

/** The genitive, which Arabic asks for behind “in”. */
const inEntries = (count: number) =>
	plural('ar', count, {
		zero: '# عنصر',
		one: 'عنصر واحد',
		two: 'عنصرين',
		few: '# عناصر',
		many: '# عنصرًا',
		other: '# عنصر',
	});

export const ar: Messages = {
	locale: 'ar',
	present: 'حتى الآن',
	resume: 'السيرة الذاتية',
	skip: 'انتقل إلى المحتوى',
	sections: {
		about: 'نبذة عني',
		experience: 'الخبرة العملية',
		projects: 'المشاريع',
		education: 'التعليم',
		skills: 'المهارات',
		languages: 'اللغات',
		certifications: 'الشهادات',
		awards: 'الجوائز',
		publications: 'المنشورات',
		volunteer: 'العمل التطوعي',
		interests: 'الاهتمامات',
		references: 'المراجع',
		posts: 'المقالات',
		talks: 'المحاضرات',
	},
	notTranslated: (language) => `لم يُترجم بعد؛ لغة النص: ${language}.`,
	actions: {
		up: 'إلى الأعلى؛ وداخل العنصر: التمرير إلى الأعلى',
		down: 'إلى الأسفل؛ وداخل العنصر: التمرير إلى الأسفل',
		open: 'فتح العنصر',
		back: 'العودة إلى القائمة؛ وإنهاء البحث',
		pageDown: 'صفحة إلى الأسفل',
		pageUp: 'صفحة إلى الأعلى',
		halfDown: 'نصف صفحة إلى الأسفل',
		halfUp: 'نصف صفحة إلى الأعلى',
		top: 'إلى البداية',
		bottom: 'إلى النهاية',
		next: 'العنصر التالي؛ وأثناء البحث: النتيجة التالية',
		previous: 'العنصر السابق؛ وأثناء البحث: النتيجة السابقة',
		nextLocale: 'اللغة التالية',
		previousLocale: 'اللغة السابقة',
		search: 'البحث في كل العناصر',
		lens: 'التصفية حسب التقنية',
		links: 'فتح رابط',
		copy: 'نسخ رابط أو عنوان',
		contact: 'بطاقة الاتصال',
		help: 'هذه المساعدة',
		quit: 'إنهاء',
	},
	hints: {
		down: 'تنقل',
		open: 'قراءة',
		choose: 'اختيار',
		back: 'رجوع',
		pageDown: 'صفحة',
		next: 'التالي',
		nextLocale: 'اللغة',
		search: 'بحث',
		lens: 'التقنيات',
		links: 'الروابط',
		copy: 'نسخ',
		contact: 'الاتصال',
		help: 'مساعدة',
		quit: 'إنهاء',
	},
	keys: {
		enter: 'Enter',
		esc: 'Esc',
		space: 'المسافة',
		pagedown: 'Page Down',
		pageup: 'Page Up',
		home: 'Home',
		end: 'End',
	},
	help: 'المفاتيح',
	search: {
		matches: (at, total, count) =>
			`${number('ar', at)} من ${number('ar', total)} في ${inEntries(count)}`,
		none: 'لا توجد نتائج.',
	},
	lens: {
		title: 'التقنيات',
		all: 'الكل',
		only: (technology) => `${technology} فقط`,
		entries,
		none: 'لم تُذكر أي تقنيات هنا.',
	},
	links: {
		title: 'الروابط',
		none: 'لا توجد روابط هنا.',
		opened: 'فُتح في المتصفح.',
		noBrowser: 'لا يمكن فتح متصفح من هنا. هذا هو العنوان:',
	},
	copy: {
		title: 'نسخ',
		command: 'الأمر الذي يفتح هذا العنصر',
		email: 'عنوان البريد الإلكتروني',
		toClipboard: 'نُسخ إلى الحافظة.',
		toTerminal: 'أُرسل إلى حافظة الطرفية.',
		failed: 'لا توجد حافظة هنا.',
	},
	contact: {
		title: 'الاتصال',
		email: 'البريد الإلكتروني',
		phone: 'الهاتف',
		location: 'مكان الإقامة',
		links: 'الروابط',
		scan: 'امسح الرمز لحفظ جهة الاتصال',
		tooSmall: (columns, rows) =>
			`يحتاج رمز QR إلى نافذة لا تقل عن ${size('ar', columns, rows)} حرفًا.`,
	},
	tooSmall: 'يرجى تكبير النافذة.',
};
