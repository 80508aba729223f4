/** What `my-resume init --help` prints. */
export const initHelp = `
Start a résumé of your own

Usage
  my-resume init DIR       write a small package into DIR, which is made if it
                           is not there; no file is ever written over

Options
      --name NAME          your name
      --headline TEXT      what you are, in a line
      --email ADDRESS      your e-mail address
      --locales TAGS       the languages to write in, with commas between them;
                           the first is the default
      --package NAME       the name of the package, and of the command that
                           visitors type; default: from your name
      --from FILE          bring a JSON Resume over, every entry; resume.fr.json
                           beside resume.json is its French translation
  -y, --yes                ask nothing: examples stand in for what no flag says,
                           but for the name, which --name or --from must say
  -h, --help               this text

On a terminal, what no flag says is asked.

Examples
  my-resume init my-cv
  my-resume init my-cv --from resume.json
  my-resume init my-cv --name "Ada Lovelace" --headline Analyst \\
    --email ada@example.org --locales en,fr
`;
