using System.Text.RegularExpressions;
using StalkingGuidance.Behaviours;
using StalkingGuidance.Packs;
using StalkingGuidance.Places;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Behaviours;

/// <summary>The shipped taxonomy against part 2 of the behaviours dossier.</summary>
public class BehaviourDossierTests
{
    private static readonly string[] HeldBack = ["drone-watching", "interfering-with-post"];

    private static readonly Dictionary<string, string> EnglandAndWales = new()
    {
        ["a"] = "following",
        ["b"] = "contacting",
        ["c1"] = "publishing-about-them",
        ["c2"] = "publishing-as-them",
        ["d"] = "monitoring-communications",
        ["e"] = "loitering",
        ["f"] = "interfering-with-property",
        ["g"] = "watching-or-spying",
    };

    // (c) of these lists is both kinds of publishing; which one a row means shows in its English column.
    private static readonly Dictionary<string, string> ScotlandAndNorthernIreland = new()
    {
        ["a"] = "following",
        ["b"] = "contacting",
        ["d"] = "monitoring-communications",
        ["e"] = "entering-premises",
        ["f"] = "loitering",
        ["g"] = "interfering-with-property",
        ["h"] = "giving-or-leaving-items",
        ["i"] = "watching-or-spying",
        ["j"] = "other-alarming-conduct",
    };

    [DossierFact]
    public void Default_IdsAndOrder_AreTheDossiers()
    {
        Row[] rows = ReadRows();
        rows.Should().HaveCount(64);
        ContentPack.Default.Behaviours.Select(behaviour => behaviour.Id.Value).Should().Equal(rows.Select(row => row.Id).Except(HeldBack));
    }

    [DossierFact]
    public void Default_Mode_IsTheDossiers()
    {
        ContentPack.Default.Behaviours.Select(behaviour => (behaviour.Id.Value, behaviour.Mode)).Should().Equal(
            ReadRows().Where(row => !HeldBack.Contains(row.Id)).Select(row => (row.Id, row.Mode)));
    }

    [DossierFact]
    public void Default_Acts_AreTheDossiers()
    {
        foreach (Row row in ReadRows().Where(row => !HeldBack.Contains(row.Id)))
        {
            StatutoryActs acts = ContentPack.Default.Behaviours[new BehaviourId(row.Id)].Acts;
            string[] english = [.. row.EnglandAndWales.Select(key => EnglandAndWales[key])];
            string[] other = [.. row.ScotlandAndNorthernIreland.SelectMany(key =>
                key == "c" ? english.Where(act => act.StartsWith("publishing-", StringComparison.Ordinal)) : [ScotlandAndNorthernIreland[key]])];

            acts.In(Jurisdiction.EnglandAndWales).Select(act => act.Value).Should().BeEquivalentTo(english, row.Id);
            acts.In(Jurisdiction.Scotland).Select(act => act.Value).Should().BeEquivalentTo(other, row.Id);
            acts.In(Jurisdiction.NorthernIreland).Select(act => act.Value).Should().BeEquivalentTo(other, row.Id);
        }
    }

    private static Row[] ReadRows()
    {
        string dossier = File.ReadAllText(Path.Combine(Repository.Folder, "..", "shared", "facts", "behaviours.md"));
        return
        [
            .. Regex.Matches(dossier, @"^\| `(?<id>[a-z-]+)` \|[^|]*\|[^|]*\| (?<mode>on|off|both) \| (?<ew>[^|]*) \| (?<sn>[^|]*) \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture)
                .Select(match => new Row(match.Groups["id"].Value, ModeOf(match.Groups["mode"].Value), Keys(match.Groups["ew"].Value), Keys(match.Groups["sn"].Value))),
        ];
    }

    private static Mode ModeOf(string word) => word switch
    {
        "on" => Mode.Online,
        "off" => Mode.Offline,
        _ => Mode.Both,
    };

    private static string[] Keys(string cell) => cell.Trim() == "-" ? [] : cell.Split(',', StringSplitOptions.TrimEntries);

    private sealed record Row(string Id, Mode Mode, string[] EnglandAndWales, string[] ScotlandAndNorthernIreland);
}
