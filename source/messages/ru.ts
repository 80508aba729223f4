import type {Messages} from './messages.ts';
import {formatNumber, formatSize} from './number.ts';
import {plural} from './plural.ts';

const entries = (count: number) =>
	plural('ru', count, {one: '# запись', few: '# записи', many: '# записей', other: '# записи'});

/** The prepositional case, behind its preposition. */
const inEntries = (count: number) =>
	plural('ru', count, {
		one: 'в\u00A0# записи',
		few: 'в\u00A0# записях',
		many: 'в\u00A0# записях',
		other: 'в\u00A0# записи',
	});

export const ru: Messages = {
	locale: 'ru',
	present: 'настоящее время',
	resume: 'Резюме',
	skip: 'Перейти к содержанию',
	sections: {
		about: 'О себе',
		experience: 'Опыт работы',
		projects: 'Проекты',
		education: 'Образование',
		skills: 'Навыки',
		languages: 'Языки',
		certifications: 'Сертификаты',
		awards: 'Награды',
		publications: 'Публикации',
		patents: 'Патенты',
		volunteer: 'Волонтёрство',
		interests: 'Интересы',
		references: 'Рекомендации',
		posts: 'Статьи',
		talks: 'Выступления',
	},
	notTranslated: (language) => `Пока не переведено; язык текста: ${language}.`,
	actions: {
		up: 'Вверх; в\u00A0записи прокрутить вверх',
		down: 'Вниз; в\u00A0записи прокрутить вниз',
		open: 'Открыть запись',
		back: 'Назад к\u00A0списку; завершает поиск',
		pageDown: 'На страницу вниз',
		pageUp: 'На страницу вверх',
		halfDown: 'На полстраницы вниз',
		halfUp: 'На полстраницы вверх',
		top: 'В\u00A0начало',
		bottom: 'В\u00A0конец',
		next: 'Следующая запись; при поиске следующее совпадение',
		previous: 'Предыдущая запись; при поиске предыдущее совпадение',
		nextLocale: 'Следующий язык',
		previousLocale: 'Предыдущий язык',
		search: 'Искать во всех записях',
		technologies: 'Фильтровать по технологии',
		links: 'Открыть ссылку',
		copy: 'Копировать ссылку или адрес',
		contact: 'Визитка',
		save: 'Сохранить PDF здесь',
		help: 'Эта справка',
		quit: 'Выйти',
	},
	hints: {
		down: 'навигация',
		open: 'читать',
		choose: 'выбрать',
		back: 'назад',
		pageDown: 'страница',
		next: 'далее',
		nextLocale: 'язык',
		search: 'поиск',
		technologies: 'технологии',
		links: 'ссылки',
		copy: 'копировать',
		contact: 'контакты',
		save: 'сохранить PDF',
		help: 'справка',
		quit: 'выйти',
	},
	keys: {
		enter: 'Enter',
		esc: 'Esc',
		space: 'пробел',
		pagedown: 'Page Down',
		pageup: 'Page Up',
		home: 'Home',
		end: 'End',
	},
	help: 'Клавиши',
	search: {
		matches: (at, total, count) =>
			`${formatNumber('ru', at)} из ${formatNumber('ru', total)} ${inEntries(count)}`,
		none: 'Ничего не найдено.',
	},
	technologies: {
		title: 'Технологии',
		all: 'Всё',
		only: (technology) => `Только ${technology}`,
		entries,
		none: 'Здесь не указано ни одной технологии.',
	},
	links: {
		title: 'Ссылки',
		none: 'Здесь нет ссылок.',
		opened: 'Открыто в\u00A0браузере.',
		noBrowser: 'Отсюда нельзя открыть браузер. Вот адрес:',
	},
	copy: {
		title: 'Копировать',
		command: 'Команда, которая открывает эту запись',
		email: 'Адрес электронной почты',
		toClipboard: 'Скопировано в\u00A0буфер обмена.',
		toTerminal: 'Передано в\u00A0буфер обмена терминала.',
		failed: 'Буфер обмена здесь недоступен.',
	},
	contact: {
		title: 'Контакты',
		email: 'Эл.\u00A0почта',
		phone: 'Телефон',
		location: 'Город',
		links: 'Ссылки',
		scan: 'Отсканируйте, чтобы сохранить контакт',
		tooSmall: (columns, rows) =>
			`Для QR-кода нужно окно размером не менее ${formatSize('ru', columns, rows)} символов.`,
	},
	save: {
		making: 'PDF создаётся…',
		saved: (file) => `PDF сохранён: ${file}`,
		none: 'У этого резюме нет PDF, который можно сохранить.',
		failed: (folder) => `PDF не удаётся сохранить в ${folder}`,
	},
	tooSmall: 'Увеличьте окно.',
};
