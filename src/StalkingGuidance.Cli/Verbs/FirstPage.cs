using System.CommandLine;
using System.CommandLine.Help;
using System.Reflection;
using StalkingGuidance.Cli.Output;
using StalkingGuidance.Cli.Pages;
using StalkingGuidance.Cli.Phrases;
using StalkingGuidance.Contacts;
using StalkingGuidance.Localization;
using StalkingGuidance.Packs;
using StalkingGuidance.Translations;

namespace StalkingGuidance.Cli.Verbs;

/// <summary>What the tool says when it is asked for nothing: 999, what this is and is not, and the verbs.</summary>
internal static class FirstPage
{
    public static Command Create(Surroundings surroundings)
    {
        Command root = new(Tool.Name, "Stalking in the United Kingdom: who can help, and when.");
        Option<bool> version = new("--version") { Description = "Show the versions of the tool and of its content." };
        HelpOption help = new() { Description = "Show help." };
        root.Options.Add(help);
        root.Options.Add(version);
        root.Options.Add(LanguageOption.Create());
        Verb[] verbs = [.. VerbList.ForReaders(surroundings), .. VerbList.ForEditors(surroundings)];
        help.Action = new HelpPages(verbs, surroundings);
        foreach (Verb verb in verbs)
        {
            root.Subcommands.Add(verb.Complete());
        }

        root.SetAction(given => given.GetValue(version) ? WriteVersion(surroundings) : Write(given, surroundings));
        return root;
    }

    public static int Write(ParseResult given, Surroundings surroundings)
    {
        Language? language = given.RootCommandResult.Command.Options.OfType<LanguageOption>().First().Read(given);
        ContentPack pack = language is { } asked ? ContentPack.Default.In(asked) : ContentPack.Default;
        Page page = Page.For(surroundings);
        page.Important(pack.Say(FirstPagePhrases.IfInDanger, pack.Contacts.Emergency.InASentence));
        PageTop.WriteLanguage(page, pack);
        if (pack.Contacts.Emergency.Channels[0].CostNote is { } cost)
        {
            page.Paragraph(cost.Value);
        }

        if (pack.Contacts.Find(ContactIds.SilentSolution) is { } silent)
        {
            page.Paragraph(pack.Say(FirstPagePhrases.CannotSpeak, silent.Name.Value, pack.Command($"contact {silent.Id}")));
        }

        page.Gap();
        page.Paragraph(pack.Say(FirstPagePhrases.WhatThisIs));
        page.Gap();
        page.Paragraph(pack.Say(FirstPagePhrases.KeepsNothing));
        page.Gap();
        WriteVerbs(page, pack, FirstPagePhrases.FindHelp, VerbList.ForReaders(surroundings));
        WriteVerbs(page, pack, FirstPagePhrases.WriteContent, VerbList.ForEditors(surroundings));
        WriteExamples(page, pack);
        WriteLanguages(page, pack);
        return ExitCodes.Ok;
    }

    private static void WriteVerbs(Page page, ContentPack pack, Phrase heading, Verb[] verbs)
    {
        page.Heading(pack.Say(heading));
        Table table = new(new Column("", KeepsWhole: true), new Column(""));
        foreach (Verb verb in verbs)
        {
            IEnumerable<string> words = [verb.Command.Name, .. verb.Command.Arguments.Select(argument => argument.HelpName ?? argument.Name), .. verb.Command.Options.Where(option => option.Required).Select(option => $"{option.Aliases.FirstOrDefault() ?? option.Name} {option.HelpName}")];
            table.Add("  " + string.Join(' ', words), pack.Say(verb.Summary));
        }

        page.Table(table);
        page.Gap();
    }

    private static void WriteExamples(Page page, ContentPack pack)
    {
        page.Heading(pack.Say(FirstPagePhrases.Example));
        page.Paragraph(pack.Command("contacts --nation wales --open"), indent: 2);
        page.Paragraph(pack.Command($"search {pack.Say(FirstPagePhrases.SearchExample)}"), indent: 2);
        page.Paragraph(pack.Command("topic keep-a-record"), indent: 2);
        page.Paragraph(pack.Command("screen stalking-check"), indent: 2);
        page.Paragraph($"{Tool.Name} contacts --help", indent: 2);
    }

    /// <summary>The other languages, each by its own name: whoever needs one may not read this page.</summary>
    private static void WriteLanguages(Page page, ContentPack pack)
    {
        page.Gap();
        foreach (ContentLanguage other in pack.Languages.Where(other => other.Language != pack.Language))
        {
            page.Paragraph($"{other.Name}: {Tool.Name} --lang {other.Language}");
        }
    }

    private static int WriteVersion(Surroundings surroundings)
    {
        string tool = typeof(FirstPage).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";
        ContentPack pack = ContentPack.Default;
        surroundings.Out.WriteLine($"{Tool.Name} {tool}, content {pack.Manifest.Version}, fingerprint {pack.Fingerprint}");
        return ExitCodes.Ok;
    }
}
