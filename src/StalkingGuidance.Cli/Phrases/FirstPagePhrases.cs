namespace StalkingGuidance.Cli.Phrases;

/// <summary>The first page.</summary>
internal static class FirstPagePhrases
{
    public static readonly Phrase IfInDanger = new("tool.first-page.if-in-danger", "contact");
    public static readonly Phrase CannotSpeak = new("tool.first-page.cannot-speak", "name", "command");
    public static readonly Phrase WhatThisIs = new("tool.first-page.what-this-is");
    public static readonly Phrase KeepsNothing = new("tool.first-page.keeps-nothing");
    public static readonly Phrase FindHelp = new("tool.first-page.find-help");
    public static readonly Phrase WriteContent = new("tool.first-page.write-content");
    public static readonly Phrase Example = new("tool.first-page.example");
    public static readonly Phrase SearchExample = new("tool.first-page.search-example");
}
