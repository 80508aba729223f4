const pairs = (...lines: readonly string[]): Record<string, string> =>
	Object.fromEntries(
		lines.flatMap((line) => line.split(' ')).map((pair) => pair.split('=') as [string, string]),
	);

/** Accents by the command that sets them, as the character that combines with the letter before it. */
export const accents: Readonly<Record<string, string>> = {
	...{'`': '\u0300', "'": '\u0301', '^': '\u0302', '~': '\u0303', '=': '\u0304', '.': '\u0307'},
	...{'"': '\u0308', u: '\u0306', r: '\u030A', H: '\u030B', v: '\u030C', d: '\u0323'},
	...{c: '\u0327', k: '\u0328', b: '\u0331', t: '\u0361', textcommabelow: '\u0326'},
	...{hat: '\u0302', bar: '\u0304', tilde: '\u0303', vec: '\u20D7', dot: '\u0307', ddot: '\u0308'},
};

/** Commands that stand for characters or words, in text and in formulas. */
export const symbols: Readonly<Record<string, string>> = {
	...pairs(
		'ss=ß SS=ẞ o=ø O=Ø l=ł L=Ł ae=æ AE=Æ oe=œ OE=Œ aa=å AA=Å i=ı j=ȷ dh=ð DH=Ð th=þ TH=Þ dj=đ DJ=Đ ng=ŋ NG=Ŋ',
		'TeX=TeX LaTeX=LaTeX LaTeXe=LaTeX2e BibTeX=BibTeX dots=… ldots=… cdots=⋯ textellipsis=… copyright=© pounds=£ S=§ P=¶ dag=† dagger=†',
		'textendash=– textemdash=— textquoteleft=‘ textquoteright=’ textquotedblleft=“ textquotedblright=” quotedblbase=„ quotesinglbase=‚',
		"guillemotleft=« guillemotright=» textquotesingle=' textbackslash=\\ textasciitilde=~ textasciicircum=^ textunderscore=_ textbar=|",
		'textless=< textgreater=> textdollar=$ textbraceleft={ textbraceright=} textregistered=® texttrademark=™ textdegree=° degree=°',
		'textmu=µ texteuro=€ euro=€ textperiodcentered=· textbullet=• textordfeminine=ª textordmasculine=º textexclamdown=¡ textquestiondown=¿',
		'alpha=α beta=β gamma=γ delta=δ epsilon=ε varepsilon=ε zeta=ζ eta=η theta=θ iota=ι kappa=κ lambda=λ mu=μ nu=ν xi=ξ pi=π rho=ρ',
		'sigma=σ tau=τ upsilon=υ phi=φ varphi=φ chi=χ psi=ψ omega=ω Gamma=Γ Delta=Δ Theta=Θ Lambda=Λ Xi=Ξ Pi=Π Sigma=Σ Phi=Φ Psi=Ψ Omega=Ω',
		'times=× div=÷ pm=± mp=∓ cdot=· ast=∗ star=⋆ circ=∘ leq=≤ le=≤ geq=≥ ge=≥ neq=≠ ne=≠ approx=≈ sim=∼ simeq=≃ equiv=≡ propto=∝',
		'll=≪ gg=≫ infty=∞ partial=∂ nabla=∇ sum=∑ prod=∏ int=∫ sqrt=√ in=∈ subset=⊂ subseteq=⊆ cup=∪ cap=∩ emptyset=∅ forall=∀ exists=∃',
		'neg=¬ wedge=∧ vee=∨ oplus=⊕ otimes=⊗ perp=⊥ ell=ℓ hbar=ℏ prime=′ to=→ rightarrow=→ leftarrow=← leftrightarrow=↔ Rightarrow=⇒',
		'Leftrightarrow=⇔ mapsto=↦ langle=⟨ rangle=⟩ mid=| log=log ln=ln exp=exp sin=sin cos=cos tan=tan max=max min=min lim=lim sup=sup inf=inf det=det dim=dim mod=mod',
	),
	...{',': '\u2009', ';': ' ', ':': ' ', ' ': ' ', '\n': ' ', '\\': ' ', space: ' ', quad: ' '},
	nobreakspace: '\u00A0',
};

/** Commands whose argument is the text, however it is set, or that set nothing. */
export const silent: ReadonlySet<string> = new Set(
	[
		'textrm textsf texttt textsc textup textmd textnormal text mbox hbox mathrm mathsf mathtt mathcal',
		'mathbb mathbf mathit mathfrak boldsymbol operatorname ensuremath NoCaseChange uppercase lowercase',
		'MakeUppercase MakeLowercase it em bf sc rm sf tt sl itshape slshape scshape bfseries mdseries',
		'rmfamily sffamily ttfamily small large relax protect noopsort left right displaystyle limits',
		'bibinfo underline',
	].flatMap((line) => line.split(' ')),
);

const scripts = (text: string): ReadonlyMap<string, string> =>
	new Map(text.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]));

/** Characters that are there raised and lowered, by the marks that ask for it. */
export const scriptsOf: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
	['^', scripts('0⁰ 1¹ 2² 3³ 4⁴ 5⁵ 6⁶ 7⁷ 8⁸ 9⁹ +⁺ -⁻ =⁼ (⁽ )⁾ iⁱ nⁿ')],
	[
		'_',
		scripts('0₀ 1₁ 2₂ 3₃ 4₄ 5₅ 6₆ 7₇ 8₈ 9₉ +₊ -₋ =₌ (₍ )₎ aₐ eₑ oₒ xₓ hₕ kₖ lₗ mₘ nₙ pₚ sₛ tₜ'),
	],
]);
