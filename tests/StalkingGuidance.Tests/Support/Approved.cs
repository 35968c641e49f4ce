using Snapshooter;
using Snapshooter.Xunit;

namespace StalkingGuidance.Tests.Support;

/// <summary>
/// The one seam to the snapshot library, so that it can be exchanged (see CONTRIBUTING.md).
/// A text is held against the file of its name under <c>__snapshots__</c>. A new text fails until somebody has read it:
/// run once with APPROVE_NEW=1 to write it, read the file, and commit it.
/// </summary>
internal static class Approved
{
    public static void Matches(string text, string name)
    {
        string file = Path.Combine(Repository.Tests, "__snapshots__", name + ".snap");
        if (!File.Exists(file) && Environment.GetEnvironmentVariable("APPROVE_NEW") != "1")
        {
            Assert.Fail($"'{name}' was never approved. Run with APPROVE_NEW=1, read {file}, and commit it.");
        }

        Snapshot.Match(text.ReplaceLineEndings("\n"), new SnapshotFullName(name + ".snap", Repository.Tests));
    }
}
