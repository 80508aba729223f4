import type {Messages} from './messages.ts';
import {formatNumber, formatSize} from './number.ts';
import {plural} from './plural.ts';

const entries = (count: number) =>
	plural('uk', count, {one: '# запис', few: '# записи', many: '# записів', other: '# запису'});

/** The locative, behind its preposition. */
const inEntries = (count: number) =>
	plural('uk', count, {
		one: 'у\u00A0# записі',
		few: 'у\u00A0# записах',
		many: 'у\u00A0# записах',
		other: 'у\u00A0# запису',
	});

export const uk: Messages = {
	locale: 'uk',
	present: 'дотепер',
	resume: 'Резюме',
	skip: 'Перейти до вмісту',
	sections: {
		about: 'Про мене',
		experience: 'Досвід роботи',
		projects: 'Проєкти',
		education: 'Освіта',
		skills: 'Навички',
		languages: 'Мови',
		certifications: 'Сертифікати',
		awards: 'Нагороди',
		publications: 'Публікації',
		patents: 'Патенти',
		volunteer: 'Волонтерство',
		interests: 'Інтереси',
		references: 'Рекомендації',
		posts: 'Статті',
		talks: 'Виступи',
	},
	notTranslated: (language) => `Ще не перекладено; мова тексту: ${language}.`,
	actions: {
		up: 'Вгору; у\u00A0записі прокрутити вгору',
		down: 'Вниз; у\u00A0записі прокрутити вниз',
		open: 'Відкрити запис',
		back: 'Назад до списку; завершує пошук',
		pageDown: 'На сторінку вниз',
		pageUp: 'На сторінку вгору',
		halfDown: 'На пів сторінки вниз',
		halfUp: 'На пів сторінки вгору',
		top: 'На початок',
		bottom: 'У\u00A0кінець',
		next: 'Наступний запис; під час пошуку наступний збіг',
		previous: 'Попередній запис; під час пошуку попередній збіг',
		nextLocale: 'Наступна мова',
		previousLocale: 'Попередня мова',
		search: 'Шукати в\u00A0усіх записах',
		technologies: 'Фільтрувати за технологією',
		links: 'Відкрити посилання',
		copy: 'Копіювати посилання або адресу',
		contact: 'Візитівка',
		save: 'Зберегти PDF тут',
		help: 'Ця довідка',
		quit: 'Вийти',
	},
	hints: {
		down: 'навігація',
		open: 'читати',
		choose: 'вибрати',
		back: 'назад',
		pageDown: 'сторінка',
		next: 'далі',
		nextLocale: 'мова',
		search: 'пошук',
		technologies: 'технології',
		links: 'посилання',
		copy: 'копіювати',
		contact: 'контакти',
		save: 'зберегти PDF',
		help: 'довідка',
		quit: 'вийти',
	},
	keys: {
		enter: 'Enter',
		esc: 'Esc',
		space: 'пробіл',
		pagedown: 'Page Down',
		pageup: 'Page Up',
		home: 'Home',
		end: 'End',
	},
	help: 'Клавіші',
	search: {
		matches: (at, total, count) =>
			`${formatNumber('uk', at)} з\u00A0${formatNumber('uk', total)} ${inEntries(count)}`,
		none: 'Нічого не знайдено.',
	},
	technologies: {
		title: 'Технології',
		all: 'Усе',
		only: (technology) => `Лише ${technology}`,
		entries,
		none: 'Тут не згадано жодної технології.',
	},
	links: {
		title: 'Посилання',
		none: 'Тут немає посилань.',
		opened: 'Відкрито у\u00A0браузері.',
		noBrowser: 'Звідси неможливо відкрити браузер. Ось адреса:',
	},
	copy: {
		title: 'Копіювати',
		command: 'Команда, що відкриває цей запис',
		email: 'Адреса електронної пошти',
		toClipboard: 'Скопійовано в\u00A0буфер обміну.',
		toTerminal: 'Передано в\u00A0буфер обміну термінала.',
		failed: 'Буфер обміну тут недоступний.',
	},
	contact: {
		title: 'Контакти',
		email: 'Ел.\u00A0пошта',
		phone: 'Телефон',
		location: 'Місто',
		links: 'Посилання',
		scan: 'Скануйте, щоб зберегти контакт',
		tooSmall: (columns, rows) =>
			`Для QR-коду потрібне вікно розміром щонайменше ${formatSize('uk', columns, rows)} символів.`,
	},
	save: {
		making: 'PDF створюється…',
		saved: (file) => `PDF збережено: ${file}`,
		none: 'Це резюме не має PDF, який можна зберегти.',
		failed: (folder) => `PDF не вдається зберегти в ${folder}`,
	},
	tooSmall: 'Збільште вікно.',
};
