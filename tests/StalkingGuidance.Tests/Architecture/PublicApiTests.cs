using System.Reflection;
using PublicApiGenerator;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Packs;
using StalkingGuidance.Tests.Support;

namespace StalkingGuidance.Tests.Architecture;

public class PublicApiTests
{
    private static readonly Assembly[] Assemblies = [typeof(ContentPack).Assembly, typeof(Diagnostic).Assembly];

    [Fact]
    public void PublicApi_OfTheLibrary_IsAsApproved() => Approve(typeof(ContentPack).Assembly, "PublicApi.StalkingGuidance");

    [Fact]
    public void PublicApi_OfTheYamlAssembly_IsAsApproved() => Approve(typeof(Diagnostic).Assembly, "PublicApi.StalkingGuidance.Yaml");

    [Fact]
    public void PublicTypes_HaveNoPublicSetters()
    {
        IEnumerable<string> setters = Assemblies.SelectMany(assembly => assembly.GetExportedTypes())
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static))
            .Where(property => Assemblies.Contains(property.DeclaringType!.Assembly) && property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)))
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name}");

        setters.Should().BeEmpty("what others can change is not immutable");
    }

    [Fact]
    public void PublicClasses_AreSealedOrAbstract()
    {
        // ReadingContext is the base that the library's own contexts extend; it is part of a pass, not of the model.
        IEnumerable<string> open = Assemblies.SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false } && type.Name != "ReadingContext")
            .Select(type => type.Name);

        open.Should().BeEmpty();
    }

    [Fact]
    public void StaticFields_AreReadOnly()
    {
        IEnumerable<string> changeable = Assemblies.SelectMany(assembly => assembly.GetTypes())
            .Where(type => !type.Name.Contains('<', StringComparison.Ordinal))
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsInitOnly && !field.IsLiteral && !field.Name.Contains('<', StringComparison.Ordinal))
            .Select(field => $"{field.DeclaringType!.Name}.{field.Name}");

        changeable.Should().BeEmpty("there is no static mutable state");
    }

    private static void Approve(Assembly assembly, string name) =>
        Approved.Matches(assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false, ExcludeTypes = [.. assembly.GetExportedTypes().Where(type => type.Name.EndsWith("Ids", StringComparison.Ordinal))] }), name);
}
