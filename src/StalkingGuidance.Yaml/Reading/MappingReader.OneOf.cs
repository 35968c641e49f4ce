using StalkingGuidance.Diagnostics;
using StalkingGuidance.Yaml.Nodes;

namespace StalkingGuidance.Yaml.Reading;

/// <content>Mappings that are what one key among several says.</content>
public sealed partial class MappingReader
{
    /// <summary>
    /// Checks that the mapping has exactly one of several keys. Where it has none, a key that nobody knows is taken for a slip of one of them
    /// and reported here, once. Does nothing while describing, nor for a snapshot.
    /// </summary>
    /// <param name="keys">The keys, one of which must be there.</param>
    /// <param name="beside">The keys that may stand beside it.</param>
    /// <param name="code">The fault to report.</param>
    /// <param name="what">What an editor calls the mapping: block, condition.</param>
    public void RequireOneOf(IReadOnlyCollection<string> keys, IReadOnlyCollection<string> beside, DiagnosticCode code, string what)
    {
        if (node is null || !Context.Checks)
        {
            return;
        }

        List<YamlScalar> found = [.. node.Entries.Select(entry => entry.Key).Where(key => keys.Contains(key.Text))];
        if (found.Count > 1)
        {
            ReportAt(code, found[1].Position, $"The {what} has both '{found[0].Text}' and '{found[1].Text}'.", $"Give each a {what} of its own.");
        }

        if (found.Count > 0)
        {
            return;
        }

        if (node.Entries.Select(entry => entry.Key).FirstOrDefault(key => !beside.Contains(key.Text)) is { } slip)
        {
            asked.Add(slip.Text);
            ReportAt(code, slip.Position, $"'{slip.Text}' is no kind of {what}.", NearestName.Hint(slip.Text, keys));
            return;
        }

        ReportAt(code, Position, $"The {what} does not say what it is.", NearestName.Hint("", keys));
    }
}
