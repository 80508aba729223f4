import type {NewFile} from '../files/new-file.ts';

/** What GitHub does with each push and each tag. */
export function workflowFiles(): NewFile[] {
	return Object.entries({check, release, site}).map(([name, text]) => ({
		path: `.github/workflows/${name}.yml`,
		text,
	}));
}

/** Actions by the commit that was read: a tag could be moved to another. */
const actions = {
	checkout: 'actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2',
	node: 'actions/setup-node@49933ea5288caeca8642d1e84afbd3f7d6820020 # v4.4.0',
	pages: 'actions/configure-pages@983d7736d9b0ae728b81ab479565c72886d7745b # v5.0.0',
	upload: 'actions/upload-pages-artifact@7b1f4a764d45c48632c6b24a0339c27f5614fb0b # v4.0.0',
	deploy: 'actions/deploy-pages@d6db90164ac5ed86f2b6aed7e0febac5b3c0c03e # v4.0.5',
};

/** The steps that each begins with: the files, Node, the packages, and the content without an error. */
const checked = (node: number) => `      - uses: ${actions.checkout}
        with:
          persist-credentials: false
      - uses: ${actions.node}
        with:
          node-version: ${node}
      - run: npm ci
      - run: npm run check
`;

const check = `name: Check
on:
  push:
    branches: ['**']
  pull_request:
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
${checked(24)}`;

const release = `# Publishes a version when you push its tag: npm version patch && git push --follow-tags
#
# npm trusts this workflow without a token once you name it, and this repository, as a trusted
# publisher in the package’s settings. A package has settings only once it exists, so publish the
# first version yourself with npm publish. What this workflow publishes carries its provenance: npm
# shows which commit it was built from. That needs a public repository, named in package.json:
#   "repository": "github:owner/name"
name: Release
on:
  push:
    tags: ['v*']
permissions:
  contents: read
  id-token: write
jobs:
  publish:
    runs-on: ubuntu-latest
    steps:
      # Trusted publishing needs npm 11.5.1 or later, which comes with Node 24.
${checked(24)}      - run: npm publish --provenance --access public
`;

const site = `# Publishes the site to GitHub Pages on each push to the main branch. Once, in the repository’s
# settings: Pages → Build and deployment → Source: GitHub Actions.
name: Site
on:
  push:
    branches: [main, master]
  workflow_dispatch:
permissions: {}
# One at a time; the one that is under way is let end.
concurrency:
  group: pages
jobs:
  build:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      pages: read
    steps:
${checked(24)}      - id: pages
        uses: ${actions.pages}
      - run: npm run site -- --url "$BASE_URL"
        env:
          BASE_URL: \${{ steps.pages.outputs.base_url }}
      - uses: ${actions.upload}
        with:
          path: public
  deploy:
    needs: build
    runs-on: ubuntu-latest
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.deploy.outputs.page_url }}
    steps:
      - id: deploy
        uses: ${actions.deploy}
`;
