using System.CommandLine;
using System.CommandLine.Help;
using System.Reflection;
using StalkingGuidance.Cli.Output;
using StalkingGuidance.Contacts;
using StalkingGuidance.Packs;

namespace StalkingGuidance.Cli.Verbs;

/// <summary>What the tool says when it is asked for nothing: 999, what this is and is not, and the verbs.</summary>
internal static class FirstPage
{
    public static Command Create(Surroundings surroundings)
    {
        Command root = new(Tool.Name, "Stalking in the United Kingdom: who can help, and when.");
        Option<bool> version = new("--version") { Description = "Show the versions of the tool and of its content." };
        HelpOption help = new() { Description = "Show help." };
        help.Action = new HelpPages(root, surroundings);
        root.Options.Add(help);
        root.Options.Add(version);
        foreach (Verb verb in VerbList.ForReaders(surroundings).Concat(VerbList.ForEditors(surroundings)))
        {
            root.Subcommands.Add(verb.Complete());
        }

        root.SetAction(given => given.GetValue(version) ? WriteVersion(surroundings) : Write(root, surroundings));
        return root;
    }

    /// <summary>The sentence that comes before everything else. The number is the content's, as all numbers are.</summary>
    public static string InDanger(ContentPack pack) => $"In danger now? Call {pack.Contacts.Emergency.InASentence}.";

    public static int Write(Command root, Surroundings surroundings)
    {
        ContentPack pack = ContentPack.Default;
        Page page = Page.For(surroundings);
        page.Important($"If you are in danger now, call {pack.Contacts.Emergency.InASentence} and ask for the police.");
        if (pack.Contacts.Emergency.Channels[0].CostNote is { } cost)
        {
            page.Paragraph(cost.Value);
        }

        if (pack.Contacts.Find(ContactIds.SilentSolution) is { } silent)
        {
            page.Paragraph($"If you cannot speak, use the {silent}. How: {Tool.Name} contact {silent.Id}");
        }

        page.Gap();
        page.Paragraph("This is a guide to stalking in the United Kingdom: what it is, what to do, who can help and when, and what the law says. It is not an emergency service, nobody reads what you type here, and it is not legal advice.");
        page.Gap();
        page.Paragraph("It keeps no record and sends nothing anywhere. Your computer may remember the commands that you type.");
        page.Gap();
        WriteVerbs(page, "Find help", VerbList.ForReaders(surroundings));
        WriteVerbs(page, "Write and check content", VerbList.ForEditors(surroundings));
        page.Heading("For example");
        page.Paragraph($"{Tool.Name} contacts --nation wales --open", indent: 2);
        page.Paragraph($"{Tool.Name} search he keeps sending me flowers", indent: 2);
        page.Paragraph($"{Tool.Name} topic keep-a-record", indent: 2);
        page.Paragraph($"{Tool.Name} screen stalking-check", indent: 2);
        page.Paragraph($"{Tool.Name} contacts --help", indent: 2);
        return ExitCodes.Ok;
    }

    private static void WriteVerbs(Page page, string heading, Verb[] verbs)
    {
        page.Heading(heading);
        Table table = new(new Column("", KeepsWhole: true), new Column(""));
        foreach (Verb verb in verbs)
        {
            IEnumerable<string> words = [verb.Command.Name, .. verb.Command.Arguments.Select(argument => argument.HelpName ?? argument.Name), .. verb.Command.Options.Where(option => option.Required).Select(option => $"{option.Aliases.FirstOrDefault() ?? option.Name} {option.HelpName}")];
            table.Add("  " + string.Join(' ', words), verb.Command.Description ?? "");
        }

        page.Table(table);
        page.Gap();
    }

    private static int WriteVersion(Surroundings surroundings)
    {
        string tool = typeof(FirstPage).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";
        ContentPack pack = ContentPack.Default;
        surroundings.Out.WriteLine($"{Tool.Name} {tool}, content {pack.Manifest.Version}, fingerprint {pack.Fingerprint}");
        return ExitCodes.Ok;
    }
}
