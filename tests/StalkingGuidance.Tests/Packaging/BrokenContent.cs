using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Packaging;

/// <summary>The content that ships, with one fault.</summary>
internal static class BrokenContent
{
    private const string File = "contacts/samaritans.yaml";

    /// <summary>Copies the content and breaks it. Gives the beginning of the line that must be reported.</summary>
    public static string Write(string folder)
    {
        foreach (string file in Repository.EnglishContentFiles)
        {
            string copy = Path.Combine(folder, Path.GetRelativePath(Repository.Content, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            System.IO.File.Copy(file, copy);
        }

        string broken = Path.Combine(folder, File);
        string[] lines = System.IO.File.ReadAllLines(broken);
        int kind = Array.FindIndex(lines, line => line.StartsWith("kind: ", StringComparison.Ordinal));
        lines[kind] = "kind: hotline";
        System.IO.File.WriteAllLines(broken, lines);
        return $"{folder.Replace('\\', '/')}/{File}({kind + 1},7): error SG0106: 'hotline' is not allowed here.";
    }
}
