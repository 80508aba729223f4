import type {ViewerEdition} from './edition.ts';

function variables({markdown: {text}}: ViewerEdition['themes']['dark']): string {
	return `--text:${text?.color};--ground:${text?.background}`;
}

/**
 * How the viewer's page looks: one font, in rows without gaps, from edge to edge. Letters are as large as
 * the reader's own settings say. Where no script runs, the way to the page is all there is to see.
 */
export const styleIn = ({light, dark}: ViewerEdition['themes']): string => `
:root{color-scheme:light dark;${variables(light)}}
@media (prefers-color-scheme:dark){:root{${variables(dark)}}}
html,body{height:100%;margin:0;overflow:hidden;background:var(--ground);color:var(--text)}
body{font:.875rem/1.3 ui-monospace,'SF Mono',SFMono-Regular,Menlo,'Cascadia Mono','Cascadia Code',Consolas,'Roboto Mono','Ubuntu Mono','DejaVu Sans Mono','Noto Sans Mono','Liberation Mono',monospace,'Noto Color Emoji';line-height:round(up,1.3em,1px);font-variant-ligatures:none;font-kerning:none;text-size-adjust:none;-webkit-text-size-adjust:none}
@media (min-width:48em){body{font-size:.9375rem}}
@media (min-width:80em){body{font-size:1rem}}
main{height:100dvh;box-sizing:border-box;padding:max(.375rem,env(safe-area-inset-top)) env(safe-area-inset-right) max(.25rem,env(safe-area-inset-bottom)) env(safe-area-inset-left)}
h1{margin:0;font:inherit}
h1 a{color:inherit}
main:has(#screen>*) h1{position:absolute;z-index:1}
main:has(#screen>*) h1 a:not(:focus){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
h1 a:focus{display:block;padding:.5em 1em;background:var(--text);color:var(--ground)}
#query{position:absolute;bottom:0;left:0;width:1px;height:1px;padding:0;border:0;opacity:0;font-size:16px}
#screen{height:100%;touch-action:pinch-zoom;cursor:default}
#screen>div{height:1lh;white-space:pre;direction:ltr}
#screen a{color:inherit;text-decoration:none;cursor:pointer}
#screen a:hover{text-decoration:underline 2px}
.bold{font-weight:bold}
.dim{opacity:.6}
.italic{font-style:italic}
.underline,#screen .underline{text-decoration:underline;text-underline-offset:.15em}
.strikethrough,#screen .strikethrough{text-decoration:line-through}
.underline.strikethrough{text-decoration:underline line-through}
.boxed{display:inline-block;height:1lh;vertical-align:top}
.turned{unicode-bidi:isolate}
.drawn{-webkit-text-fill-color:transparent}
`;
