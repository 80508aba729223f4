import type {PostingWords} from '../language.ts';

export const fr: PostingWords = {
	prose: `
aupres etat exige exigee exiges obligatoire obligatoires relationnels relationnelles surveiller tenir afin ainsi alors apres aussi autre autres avant bien car celui cette ceux chez comme contre dans donc dote entre hors jusque lors meme non notamment pendant permettent peu puis quel sans sous tres vers via
aisance ambiance ameliorer amelioration ans an annee annees anterieure apporter apprendre apprentissage appui approche assurer atouts attendu autonome autonomie avantage avantages avoir avancee avance bases bac bon bonne bonnes bons besoin besoins cadre candidat candidate candidats candidature capacite capacites chaque clair client clients collaboration collaborer collaborateurs collegue collegues communication
competence competences competitif complet complete comprendre comprehension concevoir confirme confirmee connaissance connaissances conseil continu continue contrat contribuer courant culture curieux curieuse curiosite cv debutant defis demande dans definir delai delais departement depuis dernier description desir developper different differents differentes dimension diplome disponible disponibilite domaine domaines dynamique dynamisme
ecoute efficace efficacement egalement emploi employeur encadrer enjeux ensemble entreprise environnement equipe equipes equivalent equivalente esprit etre etudes evolution evoluer excellent excellente exemple exigence exigences experience experiences expert experte expertise expression facilite faire familier familiere filiale fonction fonctions fort forte forts formation former garantir general global gout grand grande grands groupe haut haute heures humain humaine idee idees ideal idealement impact important importante inclus indispensable initiative innovant innovante integrer integration interet interne internes
jour jours jeune langue langues leader lieu maintenir maitrise majeur marche metier metiers mettre minimum mise mission missions mode moins mois monde motive motivee motivation necessaire niveau niveaux nombreux nouveau nouvelle nouveaux nouvelles objectif objectifs offre offrons offert opportunite oral ordre organisation organise organisee outil outils ouvert partage partager participer passion passionne passionnee pays permet permettre permanent personne personnes plaisir plus plusieurs polyvalent possibilite poste postes pratique pratiques premier premiere present principales principaux prise prive produit produits profil profils
professionnel professionnelle professionnels professionnelles processus projet projets propose proposer proximite public qualite qualites quotidien rapide rapidement realiser recherche recherchons recrute recrutement redaction relationnel relation relations rejoindre rejoignez remuneration rendre requis requise respect responsable responsabilite responsabilites resultat resultats rigoureux rigoureuse rigueur role salaire savoir secteur selon semaine sens senior service services site situation societe solide solides solution solutions souhaite souhaitee souhaites specialise stage statut suivi support systeme systemes tache taches teletravail temps tout toute toutes tous travail travailler travaillez type titulaire un une valeur valeurs varie variee vie ville vision vivre volonte votre
deux trois quatre cinq six sept huit neuf dix janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche technique techniques technologie technologies methode methodes attrait ecrit ecrite parle lu junior lead cdi cdd h f m x avance avancees attestation certificat certification certifications principes apprecie appreciee animer piloter rediger elaborer veiller gerer accompagner suivre`,
	verbs: '',
	cues: 'experience connaissance connaissances maitrise diplome formation competence competences expertise niveau master licence bac notions pratique utilisation langages technologies outils certification bases',
	bearers:
		'experience secteur domaine diplome certification connaissance connaissances formation maitrise master licence',
	joints: 'de du des d la le les l en au aux a pour sur',
	ends: 'qui que dont quand ou parce si sera seront est sont pour',
	parts: {
		nice: /\b(?:serait un plus|est un plus|sont un plus|souhaite[es]*|apprecie[es]*|atouts?|bonus|idealement|les plus)\b/,
		none: /\b(?:avantages|nous (?:offrons|vous offrons|proposons)|ce que nous offrons|on vous propose|a propos|qui sommes[- ]nous|notre (?:entreprise|societe|culture|histoire|groupe|equipe)|nos (?:valeurs|engagements|avantages)|l'entreprise|la societe|pourquoi nous|processus de recrutement|le parcours candidat|comment postuler|postuler|remuneration|salaire|conditions|localisation|lieu|contact|egalite|diversite|rejoindre)\b/,
		must: /\b(?:profil|votre profil|competences|exigences|requis|pre-?requis|prerequis|ce que nous (?:recherchons|attendons)|vous (?:avez|etes|maitrisez|justifiez)|qualifications|formation|experience|connaissances|environnement technique|stack|technologies|langues|diplomes?|indispensable)\b/,
		duties:
			/\b(?:missions?|vos missions|responsabilites|taches|le poste|votre role|role|description|ce que vous ferez|au quotidien|activites|fonctions)\b/,
	},
	must: /\b(?:indispensables?|obligatoires?|requis[e]?s?|imperati\w+|exige[es]*|minimum|au moins|necessaires?)\b/,
	nice: /\b(?:un plus|apprecie[es]*|souhaite[es]*|souhaitables?|idealement|de preference|atouts?|bonus)\b/,
	skipped:
		/\b(?:egalite des chances|sans distinction|discriminat\w+|handicap|salaire|remuneration|euros|brut|conges|rtt|mutuelle|tickets? restaurants?|titres?[- ]restaurants?|teletravail|cdi|cdd|interessement|participation aux benefices|postule[rz]|candidature|lettre de motivation|entretiens?|donnees personnelles|cookies|rejoignez|nous offrons|nous proposons|fonde en|nos valeurs)\b/,
	named:
		/\b(?:[Cc]hez|[Rr]ejoindre|[Rr]ejoignez|Société :|Entreprise :|Lieu :|[Bb]asée? à|[Bb]ureaux (?:à|de))\s+(?:l[ae’']\s*)?(\p{Lu}[\p{L}\p{N}&’'-]*(?:,?\s+(?:(?:et|de|du|la|le)\s+){0,2}\p{Lu}[\p{L}\p{N}&’'-]*){0,4})|\b((?:\p{Lu}[\p{L}\p{N}&’'-]*\s+){1,4})(?:est (?:une?|le|la|l’) (?!plus|atout)|recherche|recrute)\b/gu,
	capitals: true,
	headFirst: true,
};
