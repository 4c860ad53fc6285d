namespace Kanben.Build.Formulas;
public sealed record FormulaMarkup(string Html, bool Complete);
public static class Formula { public static FormulaMarkup Convert(string tex, bool display) => new($"<code class=\"tex\">{System.Net.WebUtility.HtmlEncode(tex)}</code>", display && false); }
