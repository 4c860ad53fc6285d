using System.Text;

namespace Kanben.Build.Formulas;

/// <content>Letters, numbers and words.</content>
internal sealed partial class TexParser
{
    private static bool IsDigit(Token token) => token.Kind == TokenKind.Symbol && token.Text is [>= '0' and <= '9'];

    private Atom ParseSymbol(Token token, bool alone)
    {
        var rune = Rune.GetRuneAt(token.Text, 0);
        if (IsDigit(token) || token.Text == "." && !alone && IsDigit(_scanner.Peek()))
        {
            return ParseNumber(token.Text, alone);
        }

        if (Letters.IsLetter(rune))
        {
            return ParseWord(token.Text, upright: Letters.IsCapitalGreek(rune), alone);
        }

        if (Letters.IsWord(rune))
        {
            return ParseHan(token.Text, alone);
        }

        return Signs.FromCharacter(token.Text);
    }

    // White space between digits means nothing in mathematics, and extractors put it there.
    private Atom ParseNumber(string first, bool alone)
    {
        var digits = new StringBuilder(first);
        var point = first == ".";
        while (!alone)
        {
            var token = _scanner.Peek();
            if (IsDigit(token))
            {
                digits.Append(_scanner.Take().Text);
            }
            else if (!point && token.Is(TokenKind.Symbol, ".") && _scanner.IsFollowedByDigit())
            {
                point = true;
                digits.Append(_scanner.Take().Text);
            }
            else
            {
                break;
            }
        }

        return new(MathElement.Leaf("mn", Letters.Map(digits.ToString(), CurrentFont)), AtomKind.Ord);
    }

    private Atom ParseWord(string first, bool upright, bool alone)
    {
        var font = CurrentFont;
        var word = new StringBuilder(first);
        while (!alone && Letters.MakesWords(font) && TakeLetter() is { } letter)
        {
            word.Append(letter);
        }

        return new(Signs.Letter(word.ToString(), font, upright), AtomKind.Ord);
    }

    private string? TakeLetter()
    {
        var token = _scanner.Peek();
        var letter = token.Kind switch
        {
            TokenKind.Symbol when Letters.IsLetter(Rune.GetRuneAt(token.Text, 0)) => token.Text,
            TokenKind.Command when Commands.TryFind(token.Text, out var command) && command.Kind is "letter" or "upright" => command.Value,
            _ => null,
        };
        if (letter is not null)
        {
            _scanner.Take();
        }

        return letter;
    }

    private Atom ParseHan(string first, bool alone)
    {
        var text = new StringBuilder(first);
        while (!alone && _scanner.Peek() is { Kind: TokenKind.Symbol } token && Letters.IsWord(Rune.GetRuneAt(token.Text, 0)))
        {
            text.Append(_scanner.Take().Text);
        }

        return new(MathElement.Leaf("mtext", text.ToString()), AtomKind.Ord);
    }
}
