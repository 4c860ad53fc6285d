using Kanben.Model;

namespace Kanben.Import;

/// <summary>
/// Takes out what recognition read inside a figure: nodes of a diagram, ticks of an axis, debris of a map. Such lines are no sentences, and they
/// are only taken out where a figure must have stood: beside its picture or caption, between the halves of a sentence, or where the text names
/// a figure that has no caption. Rows below the caption of a table stay.
/// </summary>
internal static class FigureText
{
    private const int FewestNoise = 6;
    private const int ShortestRunOfDebris = 2;
    private const int FewestLinesOfHeap = 10;
    private const int FewestWordsApart = 5;
    private const int LongestScrap = 12;
    private const int ParagraphsBack = 3;

    // How many blocks around a run are looked at: some pages.
    private const int Reach = 120;

    public static SeedDocument Apply(SeedDocument document)
    {
        var edit = new SeedEdit(document);
        if (SeedLanguage.IsEnglish(document.Blocks))
        {
            return document;
        }

        var scene = new Scene(edit.Blocks);
        for (var i = 0; i < edit.Blocks.Count;)
        {
            var end = RunEnd(edit.Blocks, i);
            if (end == i)
            {
                i++;
                continue;
            }

            var run = new Run(edit.Blocks, i, end);
            if (scene.IsFigure(run))
            {
                Take(edit, i, end);
            }

            i = end;
        }

        return edit.Done();
    }

    private static int RunEnd(List<Block> blocks, int start)
    {
        var end = start;
        while (end < blocks.Count && blocks[end].Kind == BlockKind.Text && !Captions.IsCaption(blocks[end].Text) && Labels.AtStart(blocks[end].Text) is not { IsMarked: true }
            && FigureLine.Look(blocks[end].Text) != LineLook.Prose && !MayBeHeading(blocks, end))
        {
            end++;
        }

        return end;
    }

    // A numbered line alone; the tick of an axis has other lines straight below.
    private static bool MayBeHeading(List<Block> blocks, int i)
    {
        var block = blocks[i];
        if (!block.Gap || (i + 1 < blocks.Count && blocks[i + 1] is { Gap: false, Kind: BlockKind.Text } below && FigureLine.Look(below.Text) != LineLook.Prose))
        {
            return false;
        }

        return KnownHeadings.Contains(block.Text) || (HeadingNumber.Read(block.Text) is { } number && number.CanLead(block.Text)
            && Marks.HanCount(block.Text.AsSpan(number.Length)) >= 2 && FigureLine.Look(block.Text) != LineLook.Noise && !block.Text.AsSpan(number.Length).Contains(' '));
    }

    // "(a) 悬浮过程 (b) 误差曲线" names the parts of the figure and is printed below it.
    private static void Take(SeedEdit edit, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var text = edit.Blocks[i].Text;
            if (Captions.IsPart(text) && FigureLine.Look(text) == LineLook.Label)
            {
                edit.Blocks[i] = edit.Blocks[i] with { Kind = BlockKind.Caption };
            }
            else
            {
                edit.Drop(i, RemovalKind.FigureText);
            }
        }
    }

    /// <summary>Lines in a row that are no sentences.</summary>
    private sealed class Run
    {
        public Run(List<Block> blocks, int start, int end)
        {
            (Start, End) = (start, end);
            var lines = blocks.GetRange(start, end - start);
            var words = lines.SelectMany(line => FigureLine.Words(line.Text)).ToList();
            var noise = words.Count(FigureLine.IsNoise);
            HasNoise = lines.Exists(line => FigureLine.Look(line.Text) == LineLook.Noise);
            HasWordsApart = words.Count >= FewestWordsApart;
            IsDebris = noise >= FewestNoise && noise * 2 >= words.Count && words.Count(FigureLine.IsDebris) * 5 >= words.Count && Count >= ShortestRunOfDebris;
            IsWrapped = (start > 0 && !blocks[start].Gap && GoesOnAsProse(blocks[start - 1])) || (end < blocks.Count && !blocks[end].Gap && !HasNoise && GoesOnAsProse(blocks[end]));
            IsScrap = Count == 1 && lines[0].Text.Length <= LongestScrap;
            IsBlock = Count > 1 && lines.Skip(1).All(line => !line.Gap) && lines.Exists(line => line.Text.Contains(' '));
            HasParts = lines.Exists(line => Captions.IsPart(line.Text)) && Count > 1;
            IsHeap = Count >= FewestLinesOfHeap && lines.Count(line => FigureLine.Look(line.Text) == LineLook.Noise) > 1 && lines.Sum(line => Marks.HanCount(line.Text)) * 4 < lines.Sum(line => Marks.LetterCount(line.Text));
        }

        public int Start { get; }

        public int End { get; }

        public int Count => End - Start;

        public bool HasNoise { get; }

        /// <summary>Signs and lone characters make up so much of it that it is no text of any kind.</summary>
        public bool IsDebris { get; }

        public bool IsScrap { get; }

        /// <summary>It stands in a printed paragraph whose other lines are sentences.</summary>
        public bool IsWrapped { get; }

        /// <summary>Lines without blank ones between, and words apart in them: items of a list stand alone.</summary>
        public bool IsBlock { get; }

        /// <summary>"(a) …" stands in it.</summary>
        public bool HasParts { get; }

        /// <summary>Many lines of Latin letters and figures, which no part of a Chinese text is.</summary>
        public bool IsHeap { get; }

        /// <summary>One line alone says little: a heading without number looks like a label.</summary>
        public bool SaysEnough => Count > 1 || HasNoise || HasWordsApart;

        private bool HasWordsApart { get; }

        private static bool GoesOnAsProse(Block block) => block.Kind == BlockKind.Text && !Captions.IsCaption(block.Text) && FigureLine.Look(block.Text) == LineLook.Prose;
    }

    /// <summary>What stands around a run.</summary>
    private sealed class Scene(List<Block> blocks)
    {
        private readonly FigureNumbers _figures = new(blocks);
        private readonly bool?[] _prose = new bool?[blocks.Count];
        private readonly bool?[] _captions = new bool?[blocks.Count];

        public bool IsFigure(Run run)
        {
            if (BelongsToTable(run.Start) || (!run.HasNoise && SentenceCut.Announces(blocks[run.Start].Text)))
            {
                return false;
            }

            var prose = ProseBefore(run.Start);
            var namesLost = prose >= 0 && _figures.NamesLost(blocks[prose].Text);
            if (run.IsDebris || (run.HasParts && !run.IsWrapped) || run.IsHeap || (run.IsScrap && namesLost && prose == run.Start - 1 && !IsHeading(run.Start)))
            {
                return true;
            }

            return run.SaysEnough && !run.IsWrapped && (Interrupts(run, prose) || IsBesideFigure(run) || (run.HasNoise || (run.IsBlock && !StartsSection(run))) && (namesLost || NamesLostBefore(prose) || IsInHole(run)));
        }

        private bool StartsSection(Run run) => run.Start == 0 || blocks[run.Start - 1].Kind == BlockKind.Heading;

        private bool IsHeading(int i) => HeadingNumber.Read(blocks[i].Text) is not null || KnownHeadings.Contains(blocks[i].Text);

        // The caption of a table stands above it; rows in plain text follow.
        private bool BelongsToTable(int start)
        {
            for (var i = start - 1; i >= 0 && i > start - 40; i--)
            {
                if (blocks[i].Kind is BlockKind.Table)
                {
                    return true;
                }

                if (IsFigureCaption(i) || blocks[i].Kind != BlockKind.Text || IsProse(i))
                {
                    return false;
                }

                if (Captions.IsCaption(blocks[i].Text))
                {
                    return true;
                }
            }

            return false;
        }

        // Between the halves of a sentence.
        private bool Interrupts(Run run, int prose)
        {
            var next = ProseBehind(run.End);
            return prose >= 0 && next >= 0 && SentenceCut.Between(blocks[prose].Text, blocks[next].Text) && !SentenceCut.Announces(blocks[prose].Text);
        }

        private bool IsBesideFigure(Run run)
        {
            var before = run.Start - 1;
            var isBehind = before >= 0 && (blocks[before].Kind == BlockKind.Picture || (FigureNumbers.IsFigureCaption(blocks[before]) && run.HasNoise));
            var isAbove = run.End < blocks.Count && (blocks[run.End].Kind == BlockKind.Picture || FigureNumbers.IsFigureCaption(blocks[run.End]));
            return (isBehind || isAbove) && (run.Count > 1 || run.HasNoise) && (run.HasNoise || !StartsSection(run));
        }

        private bool NamesLostBefore(int prose)
        {
            for (var back = 1; back < ParagraphsBack && prose > 0; back++)
            {
                prose = ProseBefore(prose);
                if (prose >= 0 && _figures.NamesLost(blocks[prose].Text))
                {
                    return true;
                }
            }

            return false;
        }

        // The captions around it are those of figures 7 and 9.
        private bool IsInHole(Run run)
        {
            var (before, behind) = (run.Start, run.End);
            while (before >= 0 && !IsFigureCaption(before))
            {
                before = run.Start - before < Reach ? before - 1 : -1;
            }

            while (behind < blocks.Count && !IsFigureCaption(behind))
            {
                behind = behind - run.End < Reach ? behind + 1 : blocks.Count;
            }

            return before >= 0 && behind < blocks.Count && _figures.IsHole(FigureNumbers.NumberOf(blocks[before].Text), FigureNumbers.NumberOf(blocks[behind].Text));
        }

        private int ProseBefore(int start)
        {
            for (var i = start - 1; i >= 0 && start - i < Reach && blocks[i].Kind is not BlockKind.Heading; i--)
            {
                if (IsProse(i))
                {
                    return i;
                }
            }

            return -1;
        }

        private int ProseBehind(int start)
        {
            for (var i = start; i < blocks.Count && i - start < Reach && blocks[i].Kind is not (BlockKind.Heading or BlockKind.Formula); i++)
            {
                if (IsProse(i))
                {
                    return i;
                }
            }

            return -1;
        }

        private bool IsProse(int i) => _prose[i] ??= blocks[i].Kind == BlockKind.Text && !Captions.IsCaption(blocks[i].Text) && FigureLine.Look(blocks[i].Text) == LineLook.Prose;

        private bool IsFigureCaption(int i) => _captions[i] ??= FigureNumbers.IsFigureCaption(blocks[i]);
    }
}
