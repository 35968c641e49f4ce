using StalkingGuidance.Packs;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Topics;

/// <summary>Topics within a whole pack: the one that ships, with one file changed.</summary>
public sealed class TopicPackTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("topics").FullName;

    public TopicPackTests()
    {
        foreach (string file in Repository.EnglishContentFiles)
        {
            string copy = Path.Combine(folder, Path.GetRelativePath(Repository.Content, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Load_TopicsWithoutLabels_IsRefused()
    {
        File.Delete(Path.Combine(folder, "labels.yaml"));

        Faults().Should().Equal("labels.yaml: error SG0202: 'labels.yaml' is missing. Topics cannot be shown without it.");
    }

    [Fact]
    public void Load_MissingLabel_IsRefused()
    {
        Replace("labels.yaml", "do-not: \"Do not\"\n", "");

        Faults().Should().Equal("labels.yaml(3,1): error SG0101: The key 'do-not' is missing. Heads what not to do.");
    }

    [Fact]
    public void Load_LinkToUnknownTopic_IsRefused()
    {
        Replace("topics/trackers.yaml", "topics: [", "topics: [safe-browsin, ");

        Faults().Should().ContainSingle().Which.Should().EndWith("error SG0115: There is no topic 'safe-browsin'. Did you mean 'safe-browsing'?");
    }

    [Fact]
    public void Load_MentionOfUnknownTopic_IsRefused()
    {
        Replace("labels.yaml", "{topic:safe-browsing}", "{topic:safe-browsin}");

        Faults().Should().ContainSingle().Which.Should().EndWith("error SG0115: There is no topic 'safe-browsin'. Did you mean 'safe-browsing'?");
    }

    [Fact]
    public void Load_NumberInTopic_IsRefused()
    {
        Replace("topics/trackers.yaml", "summary: \"", "summary: \"Call 999. ");

        Faults().Should().ContainSingle().Which.Should().EndWith("error SG0211: The number '999' stands in prose. Write {contact:police-emergency} instead.");
    }

    private void Replace(string file, string text, string by)
    {
        string path = Path.Combine(folder, file);
        string before = File.ReadAllText(path);
        before.Should().Contain(text);
        File.WriteAllText(path, before.Replace(text, by, StringComparison.Ordinal));
    }

    private string[] Faults()
    {
        ContentPack.TryLoad(folder, out _, out LoadReport report);
        return [.. report.Diagnostics.Select(fault => fault.ToString().Replace(folder + "/", "", StringComparison.Ordinal))];
    }
}
