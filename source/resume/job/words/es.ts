import type {PostingWords} from '../language.ts';

export const es: PostingWords = {
	prose: `
abierto abierta actitud activo activa actual actualmente acorde adaptacion adecuado adecuada adicional adicionales agil alguna alguno alto alta altos altas ambiente ambito ambitos amplio amplia analitica analitico anos ano aplicacion aplicar apasionada apasionado aportar
aprender aprendizaje area areas aspectos autonomia autonoma autonomo avanzado avanzada avanzados ayuda ayudar basico basica beneficios bonus buen buena buenas bueno busca buscamos buscando candidata candidato candidatos candidatura capacidad capacidades capaz carrera
caracter caso centro colaboracion colaborar colaborativo comodo companeros compania competencia competencias competitivo complejo completa completo comprometida comprometido compromiso comunicacion comunicar conocer conocimiento conocimientos consultar contar contrato contratacion correcto crecer crecimiento crear critico cultura
curriculum cv deberas debera deseable deseables desarrollar desarrollo destreza destrezas detalle dia dias dinamico dinamica disponibilidad dispuesto diferentes distintas distintos diverso diversas diversos dominio dominar ejemplo empatia empleo empresa empresas encargara encargaras encontrar entorno entornos entusiasmo equipo equipos
equivalente equivalentes escrita escrito escucha especializado especializada especialmente esencial espiritu estable estudio estudios etc etapa excelente excelentes exigencia exigente exito experiencia experiencias experto experta experimentado explicar facilidad familiaridad familiarizado flexible flexibilidad fluido forma formar formacion formara formas
funcion funciones futuro ganas garantizar gente global gran grande grandes grupo gusta gustaria haber habilidad habilidades habitual homologado homologada hora horario horarios idea ideal ilusion impacto implicacion imprescindible imprescindibles incluir incluyendo incorporacion incorporar incorporarse indefinido indispensable iniciativa innovador inmediata
integrar interes interesado interesada interno interna interpersonales jornada joven junior labor laboral liderazgo lugar manejo maximo mayor media medio mejor mejora mejorar mentalidad mercado meses mes metas miembro minima minimo minimos modalidad modelo motivacion motivada motivado multidisciplinar mundo necesario necesaria necesidad nivel niveles nueva nuevas nuevo nuevos
objetivo objetivos obligatorio ofrece ofrecemos oferta oportunidad oportunidades opcional oral orden organizacion organizado organizada organizativas orientacion orientado otras otros pais pasion perfil perfiles permanente permita persona personas planes plantilla plaza plus poder posibilidad posible practica practicas precisa preferible preferiblemente preferente presencial previa previo primer principal principales
proactiva proactivo proactividad problema problemas proceso procesos producto productos profesional profesionales progreso propia propio puesto puestos puntualidad quieres rapido rapida razonable real realizar relacion relacionada relacionado relacionados relacionadas relevante remoto remota requerida requerido requiere requisito requisitos resolucion resolver responsabilidad responsabilidades responsable responsables resultado resultados reto retos rigor rigurosidad salarial salario se sector
segun segura seguro seleccion senior sera seran servicio servicios similar similares sistema sistemas sitio social solido solida solidos solidas solucion soluciones somos sueldo tarea tareas teletrabajo temporal tener tecnica tecnico tecnicas tecnicos tecnologia tecnologias tiempo tipo titulacion titulo trabajar trabajo trabajos trato turno turnos unete usar uso usuario usuarios utilizar valora valorable valorables valorara valoraran valoramos valores variada variado varias varios vacante
verano verbal via vida vigente visado vision vocacion vida zona tras traves
uno dos tres cuatro cinco seis siete ocho nueve diez
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miercoles jueves viernes sabado domingo
certificacion certificaciones certificado acreditacion colegiacion ciudad lenguaje lenguajes documentacion incidencias herramienta herramientas metodo metodos colegiado colegiada cliente clientes plena pleno completo demostrable demostrada departamento departamentos plataforma plataformas norma normas normativa reconocido reconocida
elaboracion preparacion realizacion supervision participacion ejecucion seguimiento coordinacion apoyo revision presentacion registro colaborar implantacion mantenimiento implementacion diseno planificacion atencion
preparar elaborar llevar revisar presentar planificar impartir disenar evaluar tutorizar coordinar atender administrar aplicar registrar apoyar participar mantener implementar liderar construir desplegar escribir mejorar migrar supervisar controlar conciliar gestionar contabilizar asegurar redactar analizar educar acompanar valorar cuidar vigilar preparar usted tu
continua continuo m f h
`,
	verbs: '',
	cues: `experiencia conocimiento conocimientos dominio manejo titulacion titulo grado formacion licenciatura diplomatura diplomado master nivel experto especialista uso
habilidades tecnologias herramientas familiaridad capacitacion certificacion certificado acreditacion lenguajes requisitos idiomas`,
	bearers:
		'experiencia sector ambito certificacion conocimiento conocimientos titulacion grado master dominio manejo formacion',
	joints: 'de del la las los el al en a para sobre',
	ends: 'que quien cuando donde porque si sera seran es son',
	parts: {
		nice: /\b(?:se valorara|valorable[s]?|valoramos|deseable[s]?|opcional(?:es)?|se valora(?:n|ra|ran)?|puntos extra|meritos|sera un plus|nos encantaria|extra)\b/,
		none: /\b(?:ofrecemos|se ofrece|que ofrecemos|te ofrecemos|beneficios|condiciones|sobre nosotros|quienes somos|la empresa|sobre (?:la empresa|el centro|el hospital)|nuestr[oa]s? (?:valores|cultura|mision|historia|centro|equipo)|como (?:aplicar|postular|solicitar|presentarse)|proceso de seleccion|inscripcion|igualdad|salario|retribucion|horario|ubicacion|contacto|proteccion de datos|conocenos)\b/,
		must: /\b(?:requisitos|imprescindible[s]?|que (?:buscamos|pedimos|necesitamos|esperamos)|perfil|tu perfil|buscamos|se requiere|experiencia|formacion|titulacion|conocimientos|competencias|habilidades|tecnologias|stack|idiomas|se pide|minimos?)\b/,
		duties:
			/\b(?:funciones|responsabilidades|tareas|que haras|tu mision|mision|el puesto|descripcion|tus retos|tu dia a dia|cometido|resumen|oferta)\b/,
	},
	must: /\b(?:imprescindible[s]?|obligatori[oa]s?|necesari[oa]s?|indispensable[s]?|se requiere|se exige|al menos|minim[oa]s?|requisito|debe(?:s|ras|ra)?)\b/,
	nice: /\b(?:valorable[s]?|se valora(?:ra|ran|n)?|valoraremos|deseable[s]?|un plus|preferible(?:mente)?|preferente(?:mente)?|idealmente|opcional|ventaja|meritos?)\b/,
	skipped:
		/\b(?:igualdad de (?:oportunidades|trato)|sin distincion|discriminaci\w+|discapacidad|salario|retribucion|euros|bruto|vacaciones|dias libres|seguro medico|ticket|comedor|contrato (?:indefinido|temporal|fijo|de)|jornada (?:completa|parcial|intensiva)|teletrabajo|envi[ae]\w*|curriculum|carta de presentacion|inscri\w+|plazo|entrevista[s]?|proteccion de datos personales|datos personales|cookies|ofrecemos|te ofrecemos|fundad[oa] en|nuestra mision|nuestros valores|incorporacion inmediata)\b/,
	named:
		/\b(?:[ÚúUu]nete a|Sobre|Empresa:|Centro:|Ubicaci[oó]n:|Lugar:|[Oo]ficinas? (?:en|de)|[Ss]ede en|[Uu]bicad[oa] en|[Hh]ospital de|[Cc]olegio)\s+(?:el\s+|la\s+)?(\p{Lu}[\p{L}\p{N}&’'-]*(?:,?\s+(?:(?:y|e|de|del|la|las|los)\s+){0,2}\p{Lu}[\p{L}\p{N}&’'-]*){0,4})|\b(?:En )?(?:el |la |El |La )?((?:\p{Lu}[\p{L}\p{N}&’'-]*\s+(?:(?:de|del|la|las|los)\s+){0,2}){1,4})(?:es (?:una?|el|la|uno) (?!plus|ventaja|requisito)|somos|buscamos|busca|selecciona|necesita|necesitamos|precisa)\b/gu,
	capitals: true,
	headFirst: true,
};
