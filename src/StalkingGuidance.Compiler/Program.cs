using StalkingGuidance.Compiler;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Packs;

// Called by the build of the library: content folder, snapshot to write, ids to write.
if (args is not [var folder, var snapshot, var ids])
{
    Console.Error.WriteLine("usage: StalkingGuidance.Compiler CONTENT-FOLDER SNAPSHOT-FILE IDS-FILE");
    return 2;
}

try
{
    using MemoryStream compiled = new();
    ContentPack pack = ContentPack.Compile(folder, compiled);
    Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(snapshot))!);
    File.WriteAllBytes(snapshot, compiled.ToArray());
    File.WriteAllText(ids, TypedIds.For(pack));
    return 0;
}
catch (ContentException faulty)
{
    // One line each in the form that MSBuild turns into an error at the YAML's own line.
    foreach (Diagnostic diagnostic in faulty.Diagnostics)
    {
        Console.WriteLine(diagnostic);
    }

    if (faulty.TotalCount > faulty.Diagnostics.Length)
    {
        Console.WriteLine($"{folder}: error SG0000: {faulty.TotalCount - faulty.Diagnostics.Length} more faults are not listed.");
    }

    return 1;
}
