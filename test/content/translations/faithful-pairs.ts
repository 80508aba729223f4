/** More faithful translations, freer ones, each between English and one other language. */
export const faithfulPairs: ReadonlyArray<
	[locale: 'es' | 'fr' | 'de' | 'pt' | 'it' | 'nl', english: string, translation: string]
> = [
	[
		'es',
		'A one-man show for the first six months, then one of three leads.',
		'Trabajé solo los primeros seis meses; después fui uno de los tres responsables.',
	],
	[
		'es',
		'Built the billing system twice: once in PHP, once in Go, two years apart.',
		'Construí la facturación dos veces: primero en PHP y, dos años más tarde, en Go.',
	],
	[
		'es',
		'Reduced build time by a factor of ten, from an hour to six minutes.',
		'Reduje el tiempo de compilación a la décima parte: de una hora a seis minutos.',
	],
	[
		'es',
		'Sales tripled. Three quarters of the customers renewed within a quarter.',
		'Las ventas se triplicaron. El 75 % de los clientes renovó en menos de tres meses.',
	],
	[
		'es',
		'Some twenty thousand students a year, a hundred and fifty courses, zero outages.',
		'Unos 20.000 estudiantes al año, ciento cincuenta cursos, ninguna caída.',
	],
	[
		'es',
		'Ranked #2 among 1,450 candidates in the 2018 national exam.',
		'Número dos entre 1450 candidatos en el examen nacional de 2018.',
	],
	[
		'es',
		'Since the mid-1990s I have lived in four countries and nine cities.',
		'Desde mediados de los noventa he vivido en cuatro países y nueve ciudades.',
	],
	[
		'es',
		'The 500-page manual took three of us the best part of a year.',
		'El manual, de quinientas páginas, nos llevó a los tres casi un año entero.',
	],
	[
		'es',
		'Handled up to 3.5 billion events a month on a $2k budget.',
		'Procesaba hasta 3.500 millones de eventos al mes con un presupuesto de 2.000 dólares.',
	],
	[
		'es',
		'I cycle 100 miles (160 km) a week and play in a five-piece band.',
		'Hago 160 kilómetros semanales en bicicleta y toco en un quinteto.',
	],
	[
		'es',
		'Delivered in 4 phases; Phase 2 alone moved 1.5M accounts.',
		'Se entregó en cuatro fases; solo la segunda movió un millón y medio de cuentas.',
	],
	[
		'es',
		'Speaks at 6-8 conferences a year, e.g. FOSDEM ’19 and PyCon 2021.',
		'Da charlas en seis u ocho congresos al año, como FOSDEM 2019 y PyCon 2021.',
	],
	[
		'fr',
		'Seventy-five developers, ninety-nine problems, one monorepo.',
		'Soixante-quinze développeurs, quatre-vingt-dix-neuf problèmes, un seul monorepo.',
	],
	[
		'fr',
		'Promoted twice in three years; the youngest of eleven principal engineers.',
		'Deux promotions en trois ans ; le plus jeune des onze ingénieurs principaux.',
	],
	[
		'fr',
		'A dozen microservices and a couple of hundred lambdas, deployed 50 times a day.',
		'Une douzaine de microservices et quelque deux cents lambdas, déployés cinquante fois par jour.',
	],
	[
		'fr',
		'The startup was sold for $80 million in 2016, nine years after we founded it.',
		'La start-up a été vendue 80 M$ en 2016, neuf ans après sa création.',
	],
	[
		'fr',
		'Wrote 3 books, 2 of them with co-authors; 25,000 copies sold.',
		'Auteur de trois livres, dont deux en collaboration ; 25 000 exemplaires vendus.',
	],
	[
		'fr',
		'Half of the team was remote; the other half sat in 2 offices 9,000 km apart.',
		'La moitié de l’équipe travaillait à distance ; l’autre occupait deux bureaux séparés de 9 000 km.',
	],
	[
		'fr',
		'Cut the error rate from 4% to 0.5% in a quarter.',
		'Taux d’erreur ramené de 4 % à 0,5 % en trois mois.',
	],
	[
		'fr',
		'Weekly reports, monthly reviews, quarterly plans; two weeks of on-call every ten.',
		'Rapports hebdomadaires, revues mensuelles, plans trimestriels ; deux semaines d’astreinte sur dix.',
	],
	[
		'fr',
		'Born in the eighties, online since the nineties.',
		'Né dans les années 80, en ligne depuis les années 90.',
	],
	[
		'fr',
		'The first 100 days: 30 interviews, 12 hires, and one very long roadmap.',
		'Les cent premiers jours : trente entretiens, douze recrutements et une très longue feuille de route.',
	],
	[
		'fr',
		'Ran a 10-node cluster at 3,000 requests per second.',
		'Exploitation d’un cluster de dix nœuds à 3000 requêtes/s.',
	],
	[
		'fr',
		'A 35-hour week in theory; in practice, 7 days out of 7 before launch.',
		'Trente-cinq heures par semaine en théorie ; en pratique, 7 jours sur 7 avant le lancement.',
	],
	[
		'de',
		'Five years at a bank, two and a half at a start-up.',
		'Fünf Jahre bei einer Bank, zweieinhalb bei einem Start-up.',
	],
	[
		'de',
		'Managed a budget of 1.5 million euros and 23 suppliers.',
		'Verantwortlich für ein Budget von 1,5 Mio. Euro und dreiundzwanzig Lieferanten.',
	],
	[
		'de',
		'A four-person team, a three-tier architecture, a seven-figure contract.',
		'Vierköpfiges Team, dreischichtige Architektur, siebenstelliger Auftrag.',
	],
	[
		'de',
		'Cut the monthly close from ten days to two.',
		'Den Monatsabschluss von zehn Tagen auf zwei verkürzt.',
	],
	[
		'de',
		'On call every third week for six years.',
		'Sechs Jahre lang jede dritte Woche Bereitschaftsdienst.',
	],
	[
		'de',
		'Over 250 workshops for some 4,000 participants since 2012.',
		'Seit 2012 mehr als zweihundertfünfzig Workshops mit rund viertausend Teilnehmenden.',
	],
	[
		'de',
		'The company grew eightfold, from 30 to 240 people, in under four years.',
		'Das Unternehmen ist in knapp vier Jahren auf das Achtfache gewachsen: von dreißig auf 240 Leute.',
	],
	[
		'de',
		'Wrote a 12,000-line parser in the summer of ’09.',
		'Im Sommer 2009 einen Parser mit 12 000 Zeilen geschrieben.',
	],
	[
		'de',
		'I took care of the oldest of the three data centres, 1,100 servers in all.',
		'Ich habe das älteste der drei Rechenzentren betreut, insgesamt 1100 Server.',
	],
	[
		'de',
		'A pair of us rewrote both clients in nine weeks.',
		'Zu zweit haben wir beide Clients in neun Wochen neu geschrieben.',
	],
	[
		'de',
		'It took a year and a half and 16 releases.',
		'Es dauerte anderthalb Jahre und sechzehn Releases.',
	],
	[
		'de',
		'Won the 1st prize (€10,000) of the 2014 competition.',
		'Gewinner des ersten Preises (10.000 €) im Wettbewerb 2014.',
	],
	[
		'pt',
		'Twenty-seven states, 5,570 cities, one tax calculator.',
		'Vinte e sete estados, 5.570 municípios, uma calculadora de impostos.',
	],
	[
		'pt',
		'Grew the community from a handful to 16,000 members in five years.',
		'Levei a comunidade de meia dúzia a 16 mil membros em cinco anos.',
	],
	[
		'pt',
		'R$ 350 million processed in 2022 alone, 40% more than the year before.',
		'R$ 350 milhões processados só em 2022, 40% a mais que no ano anterior.',
	],
	[
		'pt',
		'Six months of parental leave, then back as one of two managers.',
		'Um semestre de licença parental e a volta como um dos dois gerentes.',
	],
	[
		'pt',
		'Taught 3 classes of 45 students each, every other week.',
		'Dei aulas para três turmas de quarenta e cinco alunos, a cada quinze dias.',
	],
	[
		'pt',
		'Cut costs in half, to about US$ 7,500 per month.',
		'Cortei os custos pela metade, para cerca de US$ 7.500 mensais.',
	],
	[
		'pt',
		'In the 2000s I ran the largest of the 14 labs.',
		'Nos anos 2000, dirigi o maior dos catorze laboratórios.',
	],
	[
		'pt',
		'From 0 to 1 million users in 11 months.',
		'De zero a um milhão de usuários em onze meses.',
	],
	[
		'pt',
		'A 600-seat theatre, sold out for three nights.',
		'Um teatro de seiscentos lugares, lotado por três noites.',
	],
	[
		'pt',
		'The second edition sold twice as many copies, 8,200.',
		'A segunda edição vendeu o dobro de exemplares: 8200.',
	],
	[
		'pt',
		'Ten years later the same forty lines still run every night at 2 a.m.',
		'Dez anos depois, as mesmas quarenta linhas ainda rodam toda madrugada, às 2h.',
	],
	['pt', 'An 8-bit game in 64 KB, for fun.', 'Um jogo de 8 bits em 64 KB, por diversão.'],
	[
		'it',
		'Six of us kept eighteen factories running for seven years.',
		'In sei abbiamo tenuto in funzione diciotto fabbriche per sette anni.',
	],
	[
		'it',
		'One hundred and twenty thousand lines moved from Java 8 to Java 21.',
		'Centoventimila righe portate da Java 8 a Java 21.',
	],
	[
		'it',
		'A €400k project delivered four months early.',
		'Un progetto da 400.000 euro consegnato con quattro mesi di anticipo.',
	],
	[
		'it',
		'Twenty-eight flights a year between three offices.',
		'Ventotto voli l’anno fra tre sedi.',
	],
	[
		'it',
		'The thirty-third release was the first without a single bug report.',
		'La trentatreesima release è stata la prima senza nemmeno una segnalazione.',
	],
	[
		'it',
		'Quarterly audits, 98% passed at first try.',
		'Audit trimestrali, il 98% superato al primo tentativo.',
	],
	[
		'it',
		'Halved the queue, from 200,000 to 100,000 messages.',
		'Coda dimezzata, da 200mila a 100mila messaggi.',
	],
	[
		'it',
		'Twelve of the seventy schools I visited in 2017 now teach Python.',
		'Dodici delle settanta scuole che ho visitato nel 2017 oggi insegnano Python.',
	],
	[
		'it',
		'Studied for two terms in Delft; graduated 110/110.',
		'Due semestri di studio a Delft; laurea con 110/110.',
	],
	['it', 'Every second year since 1998.', 'Un anno sì e uno no dal 1998.'],
	[
		'it',
		'Half a dozen patents, two of them granted in the US.',
		'Una mezza dozzina di brevetti, due dei quali concessi negli Stati Uniti.',
	],
	[
		'it',
		'Support for 19 languages, from 4 at the start.',
		'Supporto di diciannove lingue; all’inizio erano quattro.',
	],
	['nl', 'Eight years of Perl, then one of Rust.', 'Acht jaar Perl, daarna één jaar Rust.'],
	[
		'nl',
		'A 36-hour working week, shared with two colleagues.',
		'Een werkweek van zesendertig uur, samen met twee collega’s.',
	],
	[
		'nl',
		'Migrated 1.3 million patient records in a single weekend.',
		'In één weekend 1,3 miljoen patiëntendossiers gemigreerd.',
	],
	[
		'nl',
		'Some sixty hospitals and 2,500 GPs rely on it.',
		'Een zestigtal ziekenhuizen en 2.500 huisartsen vertrouwen erop.',
	],
	[
		'nl',
		'A three-year programme with 9 partners and €4.2M of funding.',
		'Een driejarig programma met negen partners en 4,2 miljoen euro subsidie.',
	],
	[
		'nl',
		'Fortnightly demos; a release every quarter.',
		'Elke twee weken een demo; elk kwartaal een release.',
	],
	[
		'nl',
		'The tests went from 45 minutes to under 5.',
		'De tests gingen van drie kwartier naar minder dan vijf minuten.',
	],
	[
		'nl',
		'One and a half years in Antwerp, the rest in Utrecht.',
		'Anderhalf jaar in Antwerpen, de rest in Utrecht.',
	],
	[
		'nl',
		'A hundred and one volunteers and thirty laptops.',
		'Honderdeneen vrijwilligers en dertig laptops.',
	],
	[
		'nl',
		'Four hundred fifty students in the 2020–21 academic year.',
		'Vierhonderdvijftig studenten in het studiejaar 2020–2021.',
	],
	[
		'nl',
		'Ninth of 850 in the Advent of Code of 2015.',
		'Negende van de 850 bij Advent of Code 2015.',
	],
	[
		'nl',
		'Two thirds of the traffic is served from 7 regions.',
		'Twee derde van het verkeer komt uit zeven regio’s.',
	],
	[
		'es',
		'Grew annual recurring revenue from $0 to $3.2M in 30 months; churn under 2%.',
		'Llevé los ingresos recurrentes anuales de cero a 3,2 millones de dólares en dos años y medio, con una tasa de abandono inferior al 2 %.',
	],
	[
		'es',
		'Our team of 8 shipped the MVP in 6 weeks and the first paying customer signed on day 45.',
		'Nuestro equipo, de ocho personas, lanzó el MVP en seis semanas; el primer cliente de pago firmó a los 45 días.',
	],
	[
		'es',
		'I have two daughters, three bicycles and one rule: no meetings before 10.',
		'Tengo dos hijas, tres bicicletas y una norma: nada de reuniones antes de las diez.',
	],
	[
		'es',
		'Graduated top 5% of a class of 212; GPA 3.9/4.0.',
		'Entre el cinco por ciento mejor de una promoción de 212; nota media: 3,9 sobre 4.',
	],
	[
		'es',
		'Processes 1 TB of logs daily with 3 engineers on call around the clock.',
		'Procesa a diario un terabyte de registros, con tres ingenieros de guardia permanente.',
	],
	[
		'es',
		'Twenty years ago I typed my first line of BASIC on a Commodore 64.',
		'Hace veinte años tecleé mi primera línea de BASIC en un Commodore 64.',
	],
	[
		'es',
		'Won a silver medal at the 32nd International Olympiad.',
		'Medalla de plata en la XXXII Olimpiada Internacional.',
	],
	[
		'es',
		'Coordinated 4 vendors across 3 time zones for a $750,000 rollout.',
		'Coordiné a cuatro proveedores en tres husos horarios para un despliegue de 750 000 dólares.',
	],
	[
		'es',
		'Volunteer firefighter, 2011–present: 300+ call-outs.',
		'Bombero voluntario desde 2011: más de trescientas salidas.',
	],
	[
		'es',
		'Cut onboarding from two months to two weeks.',
		'Reduje la incorporación de dos meses a dos semanas.',
	],
	[
		'es',
		'Every second deploy failed; within one quarter it was one in fifty.',
		'Uno de cada dos despliegues fallaba; en tres meses, uno de cada cincuenta.',
	],
	[
		'es',
		'Ran payroll for 1,100 people in seven jurisdictions, on the 25th of each month.',
		'Gestioné la nómina de 1.100 personas en siete jurisdicciones, el día 25 de cada mes.',
	],
	[
		'fr',
		'Sole maintainer for five years; then handed over to a team of six.',
		'Unique mainteneur pendant cinq ans, puis passage de relais à une équipe de six.',
	],
	[
		'fr',
		'Increased coverage from 12% to 87% over nine sprints.',
		'Couverture portée de 12 à 87 % en neuf sprints.',
	],
	[
		'fr',
		'In 2017–18 I spent eight months in Dakar.',
		'En 2017-2018, j’ai passé huit mois à Dakar.',
	],
	[
		'fr',
		'The biggest customer alone has 14 million accounts, i.e. one in five French people.',
		'Le plus gros client compte à lui seul 14 millions de comptes, soit un Français sur cinq.',
	],
	[
		'fr',
		'A 90-minute talk, 400 seats, two encores.',
		'Une conférence d’une heure et demie, quatre cents places, deux rappels.',
	],
	[
		'fr',
		'Since the age of sixteen I have read a book a week, about fifty a year.',
		'Depuis l’âge de seize ans je lis un livre par semaine, une cinquantaine par an.',
	],
	[
		'fr',
		'The three musketeers of the infra team, plus one.',
		'Les trois mousquetaires de l’équipe infra, plus un.',
	],
	[
		'fr',
		'Zero to one hundred thousand downloads in the first twenty-four hours.',
		'De zéro à cent mille téléchargements en vingt-quatre heures.',
	],
	[
		'fr',
		'Rewrote 80,000 lines; 11 bugs found in production since.',
		'80 000 lignes réécrites ; onze bogues en production depuis.',
	],
	[
		'fr',
		'My 20% project became a product used by 7 of the CAC 40.',
		'Mon projet du vendredi (20 % du temps) est devenu un produit utilisé par sept entreprises du CAC 40.',
	],
	['fr', 'Between May 1st and June 15th, 2022.', 'Du 1er mai au 15 juin 2022.'],
	['fr', 'Paid back in under 18 months.', 'Amorti en moins de dix-huit mois.'],
	[
		'de',
		'Reported to the CTO; 6 direct reports, 2 of them in India.',
		'Direkt dem CTO unterstellt; sechs Mitarbeitende, davon zwei in Indien.',
	],
	[
		'de',
		'Four and a half thousand tests in 11 minutes.',
		'Viereinhalbtausend Tests in elf Minuten.',
	],
	[
		'de',
		'Two thirds fewer tickets after just half a year.',
		'Zwei Drittel weniger Tickets nach nur einem halben Jahr.',
	],
	[
		'de',
		'Second prize, 5,000 euros, among 77 entries (2008).',
		'Zweiter Preis (5000 Euro) unter 77 Einsendungen, 2008.',
	],
	[
		'de',
		'Weekly lecture for 180 first-year students in winter 2015/16.',
		'Wöchentliche Vorlesung für hundertachtzig Erstsemester im Wintersemester 2015/16.',
	],
	[
		'de',
		'One of the first ten employees; today there are over 1,000.',
		'Unter den ersten zehn Mitarbeitern; heute sind es über tausend.',
	],
	[
		'de',
		'Ten years of Java, seven of Kotlin, a bit of everything else.',
		'Zehn Jahre Java, sieben Jahre Kotlin und von allem anderen ein wenig.',
	],
	['de', 'Cut the cloud bill by €30k a month.', 'Die Cloud-Kosten um monatlich 30.000 € gesenkt.'],
	[
		'de',
		'A 3-day workshop, given 25 times since 2010.',
		'Ein dreitägiger Workshop, seit 2010 fünfundzwanzigmal gehalten.',
	],
	[
		'de',
		'The codebase dates back to the late ’80s.',
		'Die Codebasis stammt aus den späten Achtzigern.',
	],
	['pt', 'Rated 4.8 out of 5 by 1,250 learners.', 'Avaliação de 4,8 de 5 por 1.250 alunos.'],
	[
		'pt',
		'Trained 60 teachers in 12 schools in just over two years.',
		'Formei sessenta professores em doze escolas em pouco mais de dois anos.',
	],
	[
		'pt',
		'Second-in-command of a 35-strong department.',
		'Segundo no comando de um departamento de trinta e cinco pessoas.',
	],
	[
		'pt',
		'Ten-fold faster queries; 3 patents pending.',
		'Consultas dez vezes mais rápidas; três patentes pendentes.',
	],
	[
		'pt',
		'The system pays 21 million benefits on the last five working days of each month.',
		'O sistema paga 21 milhões de benefícios nos últimos cinco dias úteis de cada mês.',
	],
	[
		'it',
		'Six-month internship, later extended to a year.',
		'Tirocinio di sei mesi, poi prolungato a un anno.',
	],
	[
		'it',
		'Twice a speaker at PyCon Italia (2016 and 2019).',
		'Due volte relatore a PyCon Italia (2016 e 2019).',
	],
	[
		'it',
		'A third of the staff, about 150 people, moved to Lisbon.',
		'Un terzo del personale, circa centocinquanta persone, si è trasferito a Lisbona.',
	],
	['it', 'Open 364 days a year since 1995.', 'Aperto 364 giorni l’anno dal 1995.'],
	[
		'it',
		'Over 2.000 commits in 48 repositories.',
		'Oltre duemila commit in quarantotto repository.',
	],
	['nl', 'Three promotions in four years.', 'Drie promoties in vier jaar.'],
	[
		'nl',
		'A 24-page magazine, five issues a year, 3,500 subscribers.',
		'Een blad van vierentwintig pagina’s, vijf nummers per jaar, 3.500 abonnees.',
	],
	[
		'nl',
		'Worked one day a week at the university for ten years.',
		'Tien jaar lang één dag per week aan de universiteit gewerkt.',
	],
	['nl', 'Cut waiting time by half, to 15 minutes.', 'Wachttijd gehalveerd, tot een kwartier.'],
	[
		'nl',
		'About 1 in 3 Dutch households use the app.',
		'Ongeveer één op de drie Nederlandse huishoudens gebruikt de app.',
	],
	[
		'nl',
		'Founded with €18,000 and two laptops in ’03.',
		'In 2003 opgericht met achttienduizend euro en twee laptops.',
	],
	[
		'es',
		'Eight out of ten customers stayed; I answered the other two myself.',
		'Ocho de cada diez clientes se quedaron; a los otros dos les respondí yo.',
	],
	[
		'es',
		'Two engineers, one designer, no manager: the first release took 11 weeks, the second 4.',
		'Dos ingenieros, una diseñadora y ningún jefe: la primera versión costó once semanas; la segunda, cuatro.',
	],
	[
		'es',
		'I managed a P&L of $12M and reported to the board every quarter.',
		'Gestioné una cuenta de resultados de 12 millones de dólares e informaba al consejo cada trimestre.',
	],
	[
		'es',
		'Between 2009 and 2014 I published seventeen papers, cited 1,250 times.',
		'Entre 2009 y 2014 publiqué diecisiete artículos, con 1250 citas.',
	],
	['es', 'Fifty-fifty split between code and people.', 'Mitad código, mitad personas.'],
	[
		'es',
		'Top-10 finalist out of 3k applicants.',
		'Entre los diez finalistas de más de tres mil aspirantes.',
	],
	[
		'es',
		'The first four hires became the four team leads.',
		'Los cuatro primeros fichajes acabaron siendo los responsables de los cuatro equipos.',
	],
	[
		'es',
		'Shaved 200ms off every page load, 99th percentile included.',
		'Recorté 200 ms de cada carga de página, percentil 99 incluido.',
	],
	[
		'fr',
		'Two out of three pilots became contracts, worth €900k in total.',
		'Deux pilotes sur trois sont devenus des contrats, pour un total de 900 000 €.',
	],
	[
		'fr',
		'Eleven years in four companies: two start-ups, a bank and a ministry.',
		'Onze ans dans quatre entreprises : deux start-ups, une banque et un ministère.',
	],
	[
		'fr',
		'A 4-day week since January 2023, for the same pay.',
		'La semaine de quatre jours depuis janvier 2023, à salaire égal.',
	],
	[
		'fr',
		'Migrated 350+ services off of VMs in a year, at zero extra cost.',
		'Plus de 350 services migrés hors des VM en un an, sans surcoût.',
	],
	[
		'fr',
		'Taught algorithms (60 hours a year) and databases (30 hours).',
		'Cours d’algorithmique (60 h par an) et de bases de données (30 h).',
	],
	[
		'fr',
		'The top three customers made up 45% of revenue; today, under 15%.',
		'Les trois premiers clients pesaient 45 % du chiffre d’affaires ; aujourd’hui, moins de 15 %.',
	],
	[
		'fr',
		'One in four commits is mine: 6,200 of 25,000.',
		'Un commit sur quatre est de moi : 6 200 sur 25 000.',
	],
	[
		'fr',
		'Became a manager at twenty-nine, after two years as an architect.',
		'Manager à 29 ans, après deux années comme architecte.',
	],
	[
		'de',
		'Six figures in savings, every single year from 2016 to 2021.',
		'Sechsstellige Einsparungen, Jahr für Jahr von 2016 bis 2021.',
	],
	[
		'de',
		'Three-time winner of the internal hackathon (’15, ’17, ’18).',
		'Dreimaliger Gewinner des internen Hackathons (2015, 2017, 2018).',
	],
	[
		'de',
		'The build went down from 40 to 8 minutes, the bill from $9,000 to $2,500.',
		'Der Build sank von 40 auf acht Minuten, die Rechnung von 9000 auf 2500 Dollar.',
	],
	[
		'de',
		'One team, seven nationalities, five time zones.',
		'Ein Team, sieben Nationalitäten, fünf Zeitzonen.',
	],
	[
		'de',
		'Half-time position (20 hours a week) during my studies.',
		'Halbe Stelle (20 Stunden pro Woche) während des Studiums.',
	],
	[
		'de',
		'First 90 days: listened to all 34 colleagues.',
		'In den ersten neunzig Tagen allen 34 Kolleginnen und Kollegen zugehört.',
	],
	[
		'de',
		'Serves roughly 1.5 bn requests per month from 3 regions.',
		'Bedient rund 1,5 Mrd. Anfragen im Monat aus drei Regionen.',
	],
	[
		'de',
		'Ten thousand euros raised for charity in 24 hours.',
		'In 24 Stunden zehntausend Euro für einen guten Zweck gesammelt.',
	],
	[
		'pt',
		'Ranked 12th among 900 programmers in the 2013 marathon.',
		'12º lugar entre 900 programadores na maratona de 2013.',
	],
	[
		'pt',
		'Two master’s theses and one PhD supervised.',
		'Orientação de duas dissertações de mestrado e uma tese de doutorado.',
	],
	[
		'pt',
		'In eighteen months the team went from 3 to 21.',
		'Em um ano e meio a equipe passou de três para vinte e uma pessoas.',
	],
	[
		'it',
		'Eight hundred pages in two volumes, translated into three languages.',
		'Ottocento pagine in due volumi, tradotte in tre lingue.',
	],
	[
		'it',
		'A 15% raise every year for five years running.',
		'Un aumento del 15% l’anno per cinque anni di fila.',
	],
	[
		'it',
		'Grew from 1 to 3 million monthly users in less than six months.',
		'Da uno a tre milioni di utenti al mese in meno di un semestre.',
	],
	[
		'nl',
		'Twelve and a half years of service, celebrated with cake.',
		'Twaalfenhalf jaar in dienst, gevierd met taart.',
	],
	[
		'nl',
		'Sold 40,000 tickets in the first hour, 11 times the old record.',
		'In het eerste uur 40.000 kaartjes verkocht, elf keer het oude record.',
	],
];
