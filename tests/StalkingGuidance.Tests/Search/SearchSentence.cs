using StalkingGuidance.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace StalkingGuidance.Tests.Search;

/// <summary>What somebody types, what must be among the first three hits, and which contacts must come before everything else.</summary>
internal sealed record SearchSentence(string Text, List<string> Finds, List<string> First)
{
    public static List<SearchSentence> ReadAll(string file)
    {
        using StreamReader reader = File.OpenText(Path.Combine(Repository.Tests, "Search", file));
        YamlStream yaml = [];
        yaml.Load(reader);
        YamlSequenceNode list = (YamlSequenceNode)yaml.Documents[0].RootNode["sentences"];
        return [.. list.Cast<YamlMappingNode>().Select(one => new SearchSentence(one["text"].ToString(), Texts(one, "finds"), Texts(one, "first")))];
    }

    private static List<string> Texts(YamlMappingNode one, string key) =>
        one.Children.TryGetValue(key, out YamlNode? list) ? [.. ((YamlSequenceNode)list).Select(item => item.ToString())] : [];
}
