using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Cli;

public class WrongUseTests
{
    [Theory]
    [InlineData("There is no verb 'contcts'. Did you mean 'contacts'?", "contcts")]
    [InlineData("There is no option '--natoin' of 'contacts'. Did you mean '--nation'?", "contacts", "--natoin", "wales")]
    [InlineData("There is no option '--vresion'. Did you mean '--version'?", "--vresion")]
    [InlineData("There is no contact 'childlin'. Did you mean 'childline'?", "contact", "childlin")]
    [InlineData("There is no contact with the id '999'. Did you mean 'police-emergency' or 'emergency-sms'?", "contact", "999")]
    [InlineData("There is no force 'chesire'. Did you mean 'cheshire'?", "force", "chesire")]
    [InlineData("There is no source 'suzy-lamplugh-stalkin'. Did you mean 'suzy-lamplugh-stalking'?", "sources", "suzy-lamplugh-stalkin")]
    [InlineData("There is no code 'SG120'. Did you mean 'SG1201'?", "explain", "SG120")]
    [InlineData("--nation does not know 'walse'. Did you mean 'wales'?", "contacts", "--nation", "walse")]
    [InlineData("--audience does not know 'friend'. It knows person-affected, young-person, parent-or-carer, friend-or-family, bystander, employer-or-school, professional, own-behaviour.", "contacts", "--audience", "friend")]
    [InlineData("--for knows no subject, group or force 'domestic-abus'. Did you mean 'domestic-abuse'?", "contacts", "--for", "domestic-abus")]
    [InlineData("Cheshire Constabulary works in England, not in Wales. Leave out --nation.", "contacts", "--for", "cheshire", "--nation", "wales")]
    [InlineData("--at does not understand 'tomorrow'. Write it like 2026-12-25T10:00.", "contacts", "--at", "tomorrow")]
    [InlineData("--at does not understand '0001-01-01T00:00'. Write it like 2026-12-25T10:00.", "contacts", "--at", "0001-01-01T00:00")]
    [InlineData("--on does not understand '1/2/2027'. Write a date like 2027-01-31.", "freshness", "--on", "1/2/2027")]
    [InlineData("There is no behaviour 'folowing'. Did you mean 'following'?", "behaviour", "folowing")]
    [InlineData("'following' is a behaviour, not a category. Try 'stalking-guidance behaviour following'.", "behaviours", "following")]
    [InlineData("There is no category 'unwanted-contacts'. Did you mean 'unwanted-contact'?", "behaviours", "unwanted-contacts")]
    [InlineData("There is no topic 'tracker'. Did you mean 'trackers'?", "topic", "tracker")]
    [InlineData("'health-staff' is not written for bystanders and colleagues. It is for: professionals.", "topic", "health-staff", "--audience", "bystander")]
    [InlineData("--format does not know 'htm'. Did you mean 'html'?", "topic", "trackers", "--format", "htm")]
    [InlineData("There is no finding 'juvenile-context'. Did you mean 'juvenile-contexts'?", "finding", "juvenile-context")]
    [InlineData("'law' needs --jurisdiction. Whose law: england-wales, scotland, northern-ireland. Stalking law differs between them.", "law")]
    [InlineData("--jurisdiction does not know 'uk'. It knows england-wales, scotland, northern-ireland.", "law", "--jurisdiction", "uk")]
    [InlineData("--jurisdiction does not know 'scotlnd'. Did you mean 'scotland'?", "law", "--jurisdiction", "scotlnd")]
    [InlineData("--on does not understand 'today'. Write a date like 2027-01-31.", "campaigns", "--on", "today")]
    [InlineData("'compile' needs --output. The file to write. It is written whole or not at all.", "compile", "content")]
    [InlineData("'contacts' does not know what to do with 'wales'.", "contacts", "wales")]
    [InlineData("There is no folder or file 'no-such-place'.", "validate", "no-such-place")]
    [InlineData("There is no folder or file 'no-such-place'.", "contacts", "--content", "no-such-place")]
    public void Run_Unknown_NamesTheNearestAndEndsWith2(string expected, params string[] args)
    {
        CliRun run = CliRun.OnPipe(args);

        run.ExitCode.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Should().Be(expected + "\n'stalking-guidance --help' lists what there is. In danger now? Call 999.\n");
    }

    [Fact]
    public void Validate_OneFileOfAPack_NamesTheFolder()
    {
        using TemporaryFolder folder = new();
        BrokenPack.WriteSoundFiles(folder);
        string file = folder.PathOf("contacts/police-emergency.yaml");

        CliRun run = CliRun.OnPipe("validate", file);

        run.ExitCode.Should().Be(2);
        run.Error.Should().StartWith($"'{file}' is a part of a content folder, which is read as a whole. Did you mean '{folder.Path}'?\n");
    }

    [Fact]
    public void Compile_OntoAFolder_IsRefused()
    {
        using TemporaryFolder folder = new();
        BrokenPack.WriteSoundFiles(folder);

        CliRun.OnPipe("compile", folder.Path, "-o", folder.Path).ExitCode.Should().Be(2);
    }
}
