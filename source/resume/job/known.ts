/**
 * What goes by several names, one thing a line; the first one says it best. With `!`, only as it is written
 * here: `Go` is no `go`. Names that need neither are not here: what else is a name is told by how it is written.
 * One word in small letters is of English or Spanish alone: `assembler` is a verb in French.
 */
export const knownNames = `
JavaScript | JS! | ECMAScript | ES6
TypeScript | TS!
Node.js | Node! | NodeJS
React! | React.js | ReactJS
React Native
Vue.js | Vue | VueJS
Angular | AngularJS
Next.js | NextJS
Svelte | SvelteKit
HTML | HTML5
CSS | CSS3
Sass! | SCSS
Python
Java
Kotlin
Go! | Golang
Rust!
Ruby! | Ruby on Rails | Rails! | RoR!
PHP
Laravel
Symfony
Django
Flask!
Spring! | Spring Boot
C!
C++ | CPP
C# | C Sharp
.NET | .NET Core | ASP.NET | Dotnet
Swift! | SwiftUI
Objective-C
Scala
Elixir! | Erlang
Haskell
Clojure
Perl
R!
MATLAB
COBOL
Fortran
Assembly language | assembler | lenguaje ensamblador
SQL
PostgreSQL | Postgres
MySQL | MariaDB
SQL Server | MSSQL | T-SQL
Oracle!
MongoDB | Mongo
Redis
Elasticsearch | Elastic! | OpenSearch | ELK!
Kafka
RabbitMQ
Spark! | PySpark
Hadoop
Airflow
dbt!
Snowflake!
BigQuery
GraphQL
REST! | REST API | RESTful | API REST
gRPC
API! | APIs!
Kubernetes | k8s
Docker
Containers | containerization | containerisation | contenedores
Helm!
Terraform | OpenTofu
Ansible
Puppet!
Chef!
Jenkins
GitHub Actions
GitLab CI
Git!
CI/CD | continuous integration | continuous delivery | continuous deployment | integración continua | despliegue continuo | intégration continue
DevOps
Site reliability | SRE!
Observability | observabilidad
On-call | on-call rotation | on-call duty
Prometheus
Grafana
TCP/IP | TCP!
Linux
Unix
Bash! | shell scripting
AWS | Amazon Web Services
GCP! | Google Cloud | Google Cloud Platform
Azure
Serverless | Lambda!
Microservices | micro-services | microservicios
Distributed systems | sistemas distribuidos
Event-driven architecture | event-driven | arquitectura orientada a eventos
Domain-driven design | DDD!
Object-oriented programming | OOP! | object-oriented | programación orientada a objetos
Functional programming | programación funcional
Front-end | Frontend
Back-end | Backend
Full-stack | Fullstack
Unit testing | unit tests | pruebas unitarias
Test automation | automated testing | automated tests | pruebas automatizadas
Test-driven development | TDD!
Code review | revisión de código
Pair programming
Quality assurance | QA! | control de calidad | aseguramiento de la calidad
Accessibility | a11y | WCAG | accesibilidad
Internationalization | i18n | localization | l10n
Machine learning | ML! | aprendizaje automático | apprentissage automatique | maschinelles Lernen
Deep learning | aprendizaje profundo
Artificial intelligence | AI! | inteligencia artificial | IA!
Natural language processing | NLP! | procesamiento del lenguaje natural
Large language models | LLM! | LLMs!
Data science | ciencia de datos
Data analysis | data analytics | análisis de datos
Data engineering | ingeniería de datos
Data pipelines | ETL!
Business intelligence | BI!
Power BI
Tableau!
Excel! | Microsoft Excel | MS Excel
Word! | Microsoft Word
PowerPoint
Microsoft Office | MS Office | Office 365 | Microsoft 365 | ofimática
Google Workspace | G Suite
Google Classroom
Moodle
SAP!
ERP!
CRM! | Salesforce
QuickBooks
Xero!
Open source | open-sourced | código abierto | software libre | logiciel libre
Agile | agile methodologies | metodologías ágiles
Scrum
Kanban
Jira
Project management | gestión de proyectos | gestion de projet | Projektmanagement | PMP!
Product management | gestión de producto
People management | line management | gestión de personas
Human resources | HR! | recursos humanos | RRHH! | RR. HH.! | ressources humaines
Stakeholder management
Change management | gestión del cambio
Risk management | gestión de riesgos
User experience | UX! | UX design
User interface | UI!
SEO!
Figma
Cybersecurity | information security | security engineering | ciberseguridad | seguridad informática
GDPR! | data protection | RGPD! | protección de datos | LOPD!
compilers | compiler | compiladores
Operating systems | sistemas operativos
Bachelor’s degree | Bachelor | Bachelors | BSc! | B.Sc. | undergraduate degree | licenciatura | grado universitario | licence universitaire
Master’s degree | MSc! | M.Sc. | máster universitario | máster oficial | máster
PhD | Ph.D. | doctorate | doctoral degree | doctorado
MBA!
Business administration | administración y dirección de empresas | ADE!
Computer science | informática | ingeniería informática | Informatik
Mathematics | Maths | matemáticas
Registered nurse | RN!
Nursing degree | Bachelor of Science in Nursing | BSN! | degree in nursing | grado en enfermería | diplomado en enfermería | diplomatura en enfermería
Licensed practical nurse | LPN!
Basic life support | BLS! | soporte vital básico | SVB!
Advanced life support | ACLS! | ALS! | advanced cardiac life support | soporte vital avanzado | SVA!
Paediatric advanced life support | PALS! | pediatric advanced life support
CPR! | RCP! | reanimación cardiopulmonar
Intensive care | intensive care unit | ICU! | critical care | cuidados intensivos | UCI!
Emergency department | emergency room | urgencias
Electronic health records | EHR! | EMR! | electronic medical records | historia clínica electrónica | historia clínica informatizada
Medication administration | administering medication | administration of medication | administración de medicación | administración de medicamentos
Wound care | wound management | cura de heridas | cuidado de heridas
Infection control | infection prevention | control de infecciones | prevención de infecciones
Patient education | educación sanitaria | educación para la salud
Care plans | care planning | plan of care | planes de cuidados
Palliative care | cuidados paliativos
Mental health | salud mental
Paediatrics | pediatrics | pediatría
Venipuncture | venepuncture | phlebotomy | venopunción
Triage | triaje
Certified public accountant | CPA!
Chartered accountant | ACA!
GAAP! | generally accepted accounting principles
IFRS! | NIIF! | international financial reporting standards
Month-end close | monthly close | month-end closing | cierre mensual | cierre contable mensual
Year-end close | year-end closing | annual accounts | cierre anual | cierre del ejercicio
Accounts payable | cuentas por pagar | cuentas a pagar
Accounts receivable | cuentas por cobrar | cuentas a cobrar
General ledger | libro mayor
Bank reconciliation | bank reconciliations | conciliación bancaria | conciliaciones bancarias
Payroll | nóminas
VAT! | IVA! | value added tax | impuesto sobre el valor añadido
Corporate tax | corporation tax | impuesto de sociedades | impuesto sobre sociedades
Budgeting | budgets | presupuestos | elaboración de presupuestos
Forecasting | forecasts | previsiones
Cash flow | tesorería | flujo de caja
Bookkeeping | book-keeping | teneduría de libros
Internal controls | control interno
Auditing | Audits | Audit | auditoría | auditorías
Financial statements | estados financieros | cuentas anuales
Qualified teacher status | QTS!
PGCE! | Postgraduate Certificate in Education | máster del profesorado | máster en formación del profesorado
Classroom management | gestión del aula
Lesson planning | lesson plans | programación didáctica | programaciones didácticas
Curriculum design | curriculum development | diseño curricular
Special educational needs | SEN! | SEND! | special education | necesidades educativas especiales | NEE!
Formative assessment | evaluación formativa
Safeguarding | child protection | protección del menor
Project-based learning | PBL! | aprendizaje basado en proyectos | ABP!
Contract law | derecho contractual
Due diligence
Driving licence | driver's license | driving license | carnet de conducir | permiso de conducir
First aid | primeros auxilios
Customer service | atención al cliente
Public speaking
Supply chain | cadena de suministro
`;

/** The languages of the words above that are in small letters. */
export const wordLanguages = ['en', 'es'];

/** Languages that people speak, by their tags. */
export const spoken =
	'en es fr de it pt nl pl sv da nb fi cs sk hu ro bg hr sr ru uk el tr ar he hi ja ko zh ca eu gl';
