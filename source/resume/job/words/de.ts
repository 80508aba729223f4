import type {PostingWords} from '../language.ts';

export const de: PostingWords = {
	prose: `
ansprechpartner ansprechpartnerin fachbereich fachbereiche fachbereichen abgeschlossene abgeschlossenes abwechslungsreiche abwechslungsreich aktuelle aktuell alle allem anforderungen angebot anspruchsvolle anspruchsvoll arbeit arbeiten arbeitest arbeitsplatz arbeitsumfeld arbeitsweise art aufgabe aufgaben ausgepragte ausgepragt bereich bereichen bereich bereit bereitschaft berufserfahrung beruf besitzen besitzt bewerben bewerbung bieten bietet bringst bringen branche breite daruber dein deine deinem deinen deiner denken dich dir du durchfuhrung eigene eigenen eigenverantwortlich eigenverantwortliche eigenstandig eigenverantwortung
einarbeitung einen einbringen einsatz einschlagige einschlagiger engagement engagiert engagierte entwickeln entwickelst erfahren erfahrung erfahrungen erfolg erfolgreich erfolgreiche erste ersten erwarten erwartet erstellen erstellung etc fachliche fachlich fahigkeit fahigkeiten feste festanstellung firma flexibel flexible fliessend fliessende freude fuhren fundierte fundiert geeignet gehalt gemeinsam gerne gestalten gestaltung gewissenhaft grosse grossen gute guten guter gutes haben hast helfen hilfst hoch hohe hoher hohen idealerweise ihr ihre ihrem ihren ihrer innovative interesse jahr jahre jahren jahrige
kandidat karriere kenntnis kenntnisse kolleginnen kollegen kommunikation kommunikationsfahigkeit kommunikationsstark kommunikativ kunden langjahrige leiten leitung lernen lernbereitschaft leidenschaft losungen losung losungsorientiert losungsorientierte mann mehrere mehrjahrige mindestens mitarbeit mitarbeiten mitarbeiter mitarbeiterinnen mitarbeitende mitbringen mitwirkung modern moderne modernen moglich moglichkeit moglichkeiten motiviert motivierte motivation nachweisbare neue neuen neuer nutzen nutzung operative optimierung personen personlichkeit position praktische praxis profil projekte prozesse qualifikation qualifikationen qualitat
regelmassige rolle schnell selbstandig selbststandig selbstandige selbststandige sehr sicher sichere sicherer sicherstellung solide sorgfaltig sorgfaltige sowie spannende spass stark starke stelle stellenangebot strukturiert strukturierte studium suchen sucht tag tage tagliche tatigkeit tatigkeiten teamfahigkeit teamfahig team teams teamplayer technische technisch technologien teil themen tief tiefe uber umfangreiche umgang umfeld umsetzung unbefristete unser unsere unserem unseren unserer unternehmen unterstutzen unterstutzung unterstutzt und verantwortung verantworten verantwortlich verantwortungsbewusst verfugen verfugst vergleichbar vergleichbare vergleichbaren verschiedene verschiedenen verstandnis verstehen vertraut vorteil
voraussetzung voraussetzungen von weiterbildung weiterentwicklung weiterentwickeln werkzeuge wir wissen woche wort wunschenswert zahlen zeit zielorientiert zusammen zusammenarbeit zuverlassig zuverlassige zuverlassigkeit zwei drei vier funf sechs sieben acht neun zehn m w d senior junior leiter berufsausbildung ausbildung abschluss wort schrift muttersprache hochschulabschluss hochschulstudium betreuung planung
januar februar marz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag tools systemen systeme methoden sprachen standort vollzeit teilzeit monat monate stunden zertifizierung zertifikat begeisterung eigeninitiative lust staatliche staatlich anerkannte anerkannter`,
	verbs: '',
	cues: 'erfahrung erfahrungen kenntnis kenntnisse verstandnis umgang wissen studium ausbildung abschluss vertraut berufserfahrung expertise technologien tools sprachen zertifizierung fuhrerschein know-how',
	bearers: 'erfahrung erfahrungen kenntnisse studium ausbildung abschluss zertifizierung know-how',
	joints: 'der des von',
	ends: 'die das welche wenn weil damit wird werden ist sind',
	parts: {
		nice: /\b(?:wunschenswert|von vorteil|nice[- ]to[- ]have|idealerweise|plus|bonus|pluspunkte?)\b/,
		none: /\b(?:wir bieten|unser angebot|was wir (?:bieten|dir bieten|ihnen bieten)|das bieten wir|benefits|vorteile|uber uns|wer wir sind|unser unternehmen|unsere werte|das unternehmen|bewerbung|so bewirbst|jetzt bewerben|kontakt|ansprechpartner\w*|gehalt|vergutung|standort|chancengleichheit|vielfalt|datenschutz|warum (?:wir|zu uns))\b/,
		must: /\b(?:anforderungen|anforderungsprofil|dein profil|ihr profil|profil|was du mitbringst|das bringst du mit|das bringen sie mit|sie bringen mit|du bringst mit|qualifikation(?:en)?|voraussetzungen|kenntnisse|das zeichnet|was wir erwarten|wen wir suchen|muss|sprachen|technologien|tech stack)\b/,
		duties:
			/\b(?:aufgaben|deine aufgaben|ihre aufgaben|deine rolle|tatigkeiten|was dich erwartet|das erwartet|stellenbeschreibung|verantwortung|verantwortlichkeiten|das machst du|die stelle|deine mission)\b/,
	},
	must: /\b(?:zwingend|erforderlich|notwendig|vorausgesetzt|voraussetzung|mindestens|muss)\b/,
	nice: /\b(?:wunschenswert|von vorteil|idealerweise|gerne|ein plus|nice to have|optional|bestenfalls)\b/,
	skipped:
		/\b(?:chancengleichheit|unabhangig von|geschlecht\w*|behinderung\w*|schwerbehindert\w*|gehalt\w*|vergutung|euro|urlaub\w*|urlaubstage|altersvorsorge|jobticket|homeoffice|bewirb|bewerb\w+|lebenslauf|anschreiben|vorstellungsgesprach\w*|datenschutz|cookies|wir bieten|gegrundet|unbefristet\w*|obstkorb|weihnachtsgeld|tarifvertrag)\b/,
	named:
		/\b(?:[Bb]ei(?: der)?|Über|Firma:|Unternehmen:|Standort:|Ort:)\s+(\p{Lu}[\p{L}\p{N}&’'-]*)|\b((?:\p{Lu}[\p{L}\p{N}&’'-]*\s+){1,3})(?:ist (?:ein|eine|der|die|das)|sucht)\b/gu,
	capitals: false,
	compounds:
		/^(?!.*(?:bereitschaft|vermögen|bewusstsein|fähigkeit|fähigkeiten|stärke|talent|kompetenz|kompetenzen|geist|orientierung|sinn|weise|freude|freudigkeit|keit|klima|kultur|umfeld|mitarbeiter|mitarbeiterin|mitarbeiterinnen|erfahrung|erfahrungen|kenntnis|kenntnisse|unternehmen|arbeit)s?$)\p{Lu}\p{Ll}{11,}$/u,
	knowledge: 'kenntnisse',
	headFirst: false,
};
