using Kanben.Build.Bibliographies;

namespace Kanben.Tests.Build.Bibliographies;

public sealed class CitedLanguageTests
{
    [Theory]
    [InlineData("小院高墙的逻辑", "zh")]
    [InlineData("基于BERT-BiLSTM-CRF的NER研究", "zh")]
    [InlineData("“の”字在汉语中的使用", "zh")]
    [InlineData("紙の歴史", "ja")]
    [InlineData("日本の紙について", "ja")]
    [InlineData("東洋経済史", "ja")]
    [InlineData("종이의 역사", "ko")]
    [InlineData("История бумаги", "ru")]
    [InlineData("The concept of 气 in Chinese thought", "en")]
    [InlineData("Paper history", "en")]
    [InlineData("Die Geschichte des Papiers und der Kunst", "de")]
    [InlineData("La promotion du papier dans la seconde moitié du siècle", "fr")]
    [InlineData("Historia del papel y de la imprenta", "es")]
    [InlineData("The die is cast in the mould", "en")]
    [InlineData("Des Moines and the La Plata", "en")]
    [InlineData("1984", "und")]
    public void ScriptAndSmallWordsTell(string title, string language) => Assert.Equal(language, CitedLanguage.Of(title, title));

    [Theory]
    [InlineData("SPSS", "赵一. SPSS[M]. 北京: 中华书局, 1998.", "zh")]
    [InlineData("SPSS", "SMITH J. SPSS[M]. Oxford: Oxford University Press, 1998.", "en")]
    [InlineData("Paper history of the world", "赵一. Paper history of the world[M]. 北京: 中华书局, 1998.", "en")]
    public void TheEntrySpeaksForATitleOfAWord(string title, string entry, string language) => Assert.Equal(language, CitedLanguage.Of(title, entry));
}
