import {type catalogue, languageFor} from './index.ts';

/** What a site says besides the résumé. It is for owners alone, so no visitor's words have it. */
export type SiteWords = {
	/** What the links to documents are, for who doesn't see them. */
	download: string;
	/** The document that is plain text, as the name of a link. */
	text: string;
	/** The link to the viewer. */
	terminal: string;
	/** Where there is no page. */
	missing: string;
};

const words: Readonly<Record<keyof typeof catalogue, readonly [string, string, string, string]>> = {
	en: ['Download', 'Text', 'Open as a terminal', 'There’s no page here.'],
	es: ['Descargar', 'Texto', 'Abrir como terminal', 'Aquí no hay ninguna página.'],
	fr: ['Télécharger', 'Texte', 'Ouvrir comme un terminal', 'Il n’y a pas de page ici.'],
	de: ['Herunterladen', 'Klartext', 'Als Terminal öffnen', 'Hier ist keine Seite.'],
	pt: ['Transferir', 'Texto', 'Abrir como terminal', 'Não há nenhuma página aqui.'],
	it: ['Scarica', 'Testo', 'Apri come terminale', 'Qui non c’è nessuna pagina.'],
	nl: ['Downloaden', 'Tekst', 'Openen als terminal', 'Hier is geen pagina.'],
	sv: ['Ladda ner', 'Text', 'Öppna som terminal', 'Det finns ingen sida här.'],
	da: ['Hent', 'Tekst', 'Åbn som terminal', 'Der er ingen side her.'],
	nb: ['Last ned', 'Tekst', 'Åpne som terminal', 'Det er ingen side her.'],
	fi: ['Lataa', 'Teksti', 'Avaa päätteenä', 'Täällä ei ole sivua.'],
	pl: ['Pobierz', 'Tekst', 'Otwórz jako terminal', 'Tutaj nie ma strony.'],
	cs: ['Stáhnout', 'Text', 'Otevřít jako terminál', 'Tady žádná stránka není.'],
	uk: ['Завантажити', 'Текст', 'Відкрити як термінал', 'Тут немає сторінки.'],
	ru: ['Скачать', 'Текст', 'Открыть как терминал', 'Здесь нет страницы.'],
	tr: ['İndir', 'Metin', 'Terminal olarak aç', 'Burada sayfa yok.'],
	el: ['Λήψη', 'Κείμενο', 'Άνοιγμα ως τερματικό', 'Δεν υπάρχει σελίδα εδώ.'],
	ja: ['ダウンロード', 'テキスト', 'ターミナルとして開く', 'ここにページはありません。'],
	'zh-Hans': ['下载', '文本', '以终端形式打开', '这里没有页面。'],
	'zh-Hant': ['下載', '文字', '以終端機形式開啟', '這裡沒有頁面。'],
	ko: ['다운로드', '텍스트', '터미널로 열기', '여기에는 페이지가 없습니다.'],
	ar: ['تنزيل', 'نص', 'افتح كطرفية', 'لا توجد صفحة هنا.'],
	he: ['הורדה', 'טקסט', 'פתיחה כמסוף', 'אין כאן דף.'],
	hi: ['डाउनलोड', 'पाठ', 'टर्मिनल के रूप में खोलें', 'यहाँ कोई पृष्ठ नहीं है।'],
};

/** These words for a reader of a locale: in its language, or in English where the program doesn't speak it. */
export function siteWordsFor(locale: string): SiteWords {
	const [download, text, terminal, missing] = words[languageFor(locale)];
	return {download, text, terminal, missing};
}
